package org.constellation.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.constellation.platform.aggregates.StateRecord;
import org.junit.jupiter.api.Test;

class RelayTest {

  private static final Clock WALL =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  private final FakeBroker broker = new FakeBroker();
  private final OneOutbox outbox = new OneOutbox();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Relay relay = new Relay(broker, Runnable::run, WALL, meters);

  @Test
  void events_leave_in_order_and_then_nothing_waits() {
    outbox.write(3);
    relay.nudge(outbox, OneOutbox.ID);

    assertThat(broker.got).containsExactly("event 1", "event 2", "event 3");
    assertThat(outbox.entries).isEmpty();
    assertThat(outbox.pending).isFalse();
  }

  @Test
  void it_stops_at_the_first_failure_and_keeps_what_was_not_acknowledged() {
    outbox.write(3);
    broker.takes = 1;
    relay.nudge(outbox, OneOutbox.ID);

    assertThat(broker.got).containsExactly("event 1");
    assertThat(outbox.entries).extracting(OutboxEntry::sequence).containsExactly(2L, 3L);

    broker.takes = Integer.MAX_VALUE;
    relay.sweep(outbox);
    assertThat(broker.got).containsExactly("event 1", "event 2", "event 3");
  }

  @Test
  void what_is_written_while_it_sends_leaves_in_the_next_round() {
    outbox.write(1);
    broker.onPublish =
        () -> {
          if (outbox.version == 1) {
            outbox.write(1);
          }
        };
    relay.nudge(outbox, OneOutbox.ID);

    assertThat(broker.got).containsExactly("event 1", "event 2");
    assertThat(outbox.pending).isFalse();
  }

  @Test
  void after_a_lost_lease_the_newest_state_is_sent_again() {
    outbox.shows = true;
    outbox.write(1);
    broker.onPublish =
        () -> {
          if (broker.got.equals(List.of("event 1", "state v1"))) {
            // Another relay took over meanwhile and sent a newer state before our older one
            // arrived.
            outbox.version = 2;
            outbox.holder = Optional.empty();
            outbox.entries.clear();
          }
        };
    relay.nudge(outbox, OneOutbox.ID);

    assertThat(broker.got.getLast()).isEqualTo("state v2");
    assertThat(outbox.pending).isFalse();
  }

  @Test
  void what_another_relay_holds_is_left_alone() {
    outbox.write(1);
    outbox.holder = Optional.of("another");
    relay.nudge(outbox, OneOutbox.ID);

    assertThat(broker.got).isEmpty();
    assertThat(outbox.pending).isTrue();
  }

  @Test
  void when_too_much_is_under_way_the_sweep_gets_it() {
    List<Runnable> waiting = new ArrayList<>();
    Executor stuck = waiting::add;
    Relay busy = new Relay(broker, stuck, WALL, meters);
    for (int i = 0; i < WaitingLine.LONGEST + 3; i++) {
      busy.nudge(outbox, UUID.randomUUID());
    }

    assertThat(waiting).hasSize(WaitingLine.HANDS);
    assertThat(meters.counter("constellation.outbox.deferred", "outbox", "one").count())
        .isEqualTo(3);
  }

  @Test
  void what_comes_faster_than_it_leaves_is_taken_together() {
    List<Runnable> waiting = new ArrayList<>();
    Relay busy = new Relay(broker, waiting::add, WALL, meters);
    ManyOutboxes many = new ManyOutboxes();
    busy.nudge(many, List.of(many.write(2), many.write(1), many.write(0)));
    waiting.forEach(Runnable::run);

    assertThat(many.claims).containsExactly(3);
    assertThat(broker.got).containsExactly("event 1", "event 1", "event 2");
    assertThat(many.outboxes.values()).noneMatch(outbox -> outbox.pending);
  }

  @Test
  void one_that_the_broker_refuses_keeps_none_of_the_others_back() {
    ManyOutboxes many = new ManyOutboxes();
    UUID unlucky = many.write(2);
    UUID lucky = many.write(2);
    broker.refused = unlucky.toString();
    relay.nudge(many, List.of(unlucky, lucky));

    assertThat(broker.got).containsExactly("event 1", "event 2");
    assertThat(many.of(lucky).pending).isFalse();
    assertThat(many.of(unlucky).entries).hasSize(2);
    assertThat(many.of(unlucky).pending).isTrue();
    assertThat(many.of(unlucky).holder).isEmpty();
  }

  @Test
  void while_the_broker_is_away_one_try_is_enough_for_all() {
    ManyOutboxes many = new ManyOutboxes();
    List<UUID> waiting = List.of(many.write(1), many.write(1), many.write(1));
    List<String> tries = new ArrayList<>();
    Publisher away =
        new Publisher() {
          @Override
          public void publish(String key, OutboxEntry entry) {
            tries.add(key);
            throw new NotPublished(new IOException("no metadata in time"), true);
          }

          @Override
          public void publish(StateRecord state, String campus) {
            throw new NotPublished(new IOException("no metadata in time"), true);
          }
        };
    new Relay(away, Runnable::run, WALL, meters).nudge(many, waiting);

    assertThat(tries).hasSize(1);
    assertThat(many.outboxes.values())
        .allMatch(outbox -> outbox.pending && outbox.holder.isEmpty());
  }
}
