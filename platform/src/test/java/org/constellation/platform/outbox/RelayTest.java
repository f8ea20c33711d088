package org.constellation.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.StateRecord;
import org.junit.jupiter.api.Test;

class RelayTest {

  private static final UUID ID = UUID.randomUUID();
  private static final Clock WALL =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  /** A broker that takes so many records and then none. */
  private static final class Broker implements Publisher {
    final List<String> got = new ArrayList<>();
    int takes = Integer.MAX_VALUE;
    String refused = "nobody";
    Runnable onPublish = () -> {};

    private void take(String what) {
      if (got.size() >= takes) {
        throw new NotPublished(new IOException("away"));
      }
      got.add(what);
      onPublish.run();
    }

    @Override
    public void publish(String key, OutboxEntry entry) {
      if (key.equals(refused)) {
        throw new NotPublished(new IOException("not this one"));
      }
      take("event " + entry.sequence());
    }

    @Override
    public void publish(StateRecord state, String campus) {
      take("state " + state.key());
    }
  }

  /** One aggregate's outbox; a state is what its key says. */
  private static final class OneOutbox implements Outbox {
    final List<OutboxEntry> entries = new ArrayList<>();
    long version;
    boolean pending;
    boolean shows;
    Optional<String> holder = Optional.empty();

    void write(int events) {
      for (int i = 0; i < events; i++) {
        long sequence = ++version;
        entries.add(
            new OutboxEntry(
                sequence,
                UUID.randomUUID(),
                "t",
                "type",
                "{}",
                "c",
                WALL.instant(),
                "corr",
                null,
                null));
      }
      pending = true;
    }

    @Override
    public String name() {
      return "one";
    }

    @Override
    public Optional<Claimed> claim(UUID id, Duration lease) {
      if (!pending || holder.isPresent()) {
        return Optional.empty();
      }
      String token = UUID.randomUUID().toString();
      holder = Optional.of(token);
      Optional<StateRecord> state =
          shows
              ? Optional.of(StateRecord.tombstone(Topic.CAMPUSES, "v" + version))
              : Optional.empty();
      return Optional.of(new Claimed(id, token, version, "c", List.copyOf(entries), state));
    }

    @Override
    public boolean release(Claimed claimed, long acknowledged, boolean complete) {
      if (!holder.equals(Optional.of(claimed.token()))) {
        pending = true;
        return true;
      }
      holder = Optional.empty();
      entries.removeIf(entry -> entry.sequence() <= acknowledged);
      pending = !complete || claimed.version() != version;
      return pending;
    }

    @Override
    public List<UUID> waitingSince(Instant before, int limit) {
      return pending ? List.of(ID) : List.of();
    }

    @Override
    public Optional<Instant> oldest() {
      return pending ? Optional.of(WALL.instant()) : Optional.empty();
    }
  }

  private final Broker broker = new Broker();
  private final OneOutbox outbox = new OneOutbox();
  private final SimpleMeterRegistry meters = new SimpleMeterRegistry();
  private final Relay relay = new Relay(broker, Runnable::run, WALL, meters);

  @Test
  void events_leave_in_order_and_then_nothing_waits() {
    outbox.write(3);
    relay.nudge(outbox, ID);

    assertThat(broker.got).containsExactly("event 1", "event 2", "event 3");
    assertThat(outbox.entries).isEmpty();
    assertThat(outbox.pending).isFalse();
  }

  @Test
  void it_stops_at_the_first_failure_and_keeps_what_was_not_acknowledged() {
    outbox.write(3);
    broker.takes = 1;
    relay.nudge(outbox, ID);

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
    relay.nudge(outbox, ID);

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
    relay.nudge(outbox, ID);

    assertThat(broker.got.getLast()).isEqualTo("state v2");
    assertThat(outbox.pending).isFalse();
  }

  @Test
  void what_another_relay_holds_is_left_alone() {
    outbox.write(1);
    outbox.holder = Optional.of("another");
    relay.nudge(outbox, ID);

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

  /** Several aggregates' outboxes, with a note of how many were claimed together. */
  private static final class ManyOutboxes implements Outbox {
    final Map<UUID, OneOutbox> outboxes = new LinkedHashMap<>();
    final List<Integer> claims = new ArrayList<>();

    UUID write(int events) {
      UUID id = UUID.randomUUID();
      OneOutbox fresh = new OneOutbox();
      fresh.write(events);
      outboxes.put(id, fresh);
      return id;
    }

    OneOutbox of(UUID id) {
      return Objects.requireNonNull(outboxes.get(id));
    }

    @Override
    public String name() {
      return "many";
    }

    @Override
    public Optional<Claimed> claim(UUID id, Duration lease) {
      return of(id).claim(id, lease);
    }

    @Override
    public List<Claimed> claim(Collection<UUID> ids, Duration lease) {
      claims.add(ids.size());
      return Outbox.super.claim(ids, lease);
    }

    @Override
    public boolean release(Claimed claimed, long acknowledged, boolean complete) {
      return of(claimed.id()).release(claimed, acknowledged, complete);
    }

    @Override
    public List<UUID> waitingSince(Instant before, int limit) {
      return List.of();
    }

    @Override
    public Optional<Instant> oldest() {
      return Optional.empty();
    }
  }
}
