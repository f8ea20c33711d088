package org.constellation.platform.due;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constellation.contracts.Decision.made;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.constellation.contracts.Decision;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AggregateDueTest {

  /**
   * Something that rings once.
   *
   * @param at absent when it has rung
   */
  record Alarm(String campus, boolean jammed, @Nullable Instant at) {}

  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");
  private static final Clock CLOCK = Clock.fixed(NOON, ZoneOffset.UTC);

  private final InMemoryAggregates<Alarm, Void> alarms =
      new InMemoryAggregates<>(
          AggregateType.of("alarms", Alarm.class, Alarm::campus)
              .dueAt(alarm -> Optional.ofNullable(alarm.at())),
          CLOCK);
  private boolean storeIsAway;
  private boolean outboxIsFull;
  private final AggregateDue<Alarm, Void> due =
      new AggregateDue<>("alarms", alarms, this::ring, _ -> {});

  private Decision<Alarm, Void> ring(Alarm alarm, Instant now) {
    if (storeIsAway) {
      throw new Aggregates.Contended("alarms");
    }
    if (alarm.jammed()) {
      throw outboxIsFull
          ? new Aggregates.OutboxFull("alarms")
          : new IllegalStateException("of Ada Lind");
    }
    return made(new Alarm(alarm.campus(), false, null));
  }

  private UUID alarm(int number, boolean jammed) {
    UUID id = new UUID(1, number);
    alarms.create(id, null, new Alarm("north", jammed, NOON.minusSeconds(number)), List.of());
    return id;
  }

  private boolean hasRung(UUID id) {
    return alarms.find(Scope.SERVICE, id).orElseThrow().state().at() == null;
  }

  @Test
  void one_that_cannot_be_done_does_not_keep_the_others_waiting() {
    alarm(3, true);
    UUID healthy = alarm(2, false);
    UUID later = alarm(1, false);

    due.run(NOON);

    assertThat(hasRung(healthy)).isTrue();
    assertThat(hasRung(later)).isTrue();
    assertThat(due.stuck()).isEqualTo(1);
  }

  @Test
  void one_whose_outbox_is_full_does_not_keep_the_others_waiting() {
    outboxIsFull = true;
    alarm(2, true);
    UUID healthy = alarm(1, false);

    due.run(NOON);

    assertThat(hasRung(healthy)).isTrue();
    assertThat(due.stuck()).isEqualTo(1);
  }

  @Test
  void however_many_cannot_be_done_the_others_have_their_turn() {
    IntStream.range(100, 250).forEach(number -> alarm(number, true));
    UUID last = alarm(1, false);

    due.run(NOON);
    due.run(NOON);

    assertThat(hasRung(last)).isTrue();
    assertThat(due.stuck()).isEqualTo(150);
  }

  @Test
  void while_the_infrastructure_is_away_the_round_ends_and_nothing_is_stuck() {
    storeIsAway = true;
    alarm(1, false);

    assertThatThrownBy(() -> due.run(NOON)).isInstanceOf(Aggregates.Contended.class);
    assertThat(due.stuck()).isZero();
  }

  @Test
  void the_poller_says_what_is_stuck_and_measures_it() {
    alarm(1, true);
    var meters = new SimpleMeterRegistry();
    var poller = new DuePoller(List.of(due), CLOCK, CLOCK, meters);
    assertThat(poller.stuck()).isEmpty();

    due.run(NOON);

    assertThat(poller.stuck()).isEqualTo(Map.of("alarms", 1));
    assertThat(meters.get("constellation.due.stuck").tag("task", "alarms").gauge().value())
        .isEqualTo(1);
    assertThat(poller.isBehind()).isTrue();
  }

  @Test
  void what_runs_on_wall_time_does_not_stop_the_business_clock() {
    DueTask onWall =
        new DueTask() {
          @Override
          public String name() {
            return "mails";
          }

          @Override
          public boolean isOnWallTime() {
            return true;
          }

          @Override
          public Optional<Instant> next() {
            return Optional.of(NOON.plusSeconds(30));
          }

          @Override
          public int run(Instant now) {
            return 0;
          }
        };
    Clock nextMonth = Clock.offset(CLOCK, Duration.ofDays(31));
    var poller = new DuePoller(List.of(onWall), nextMonth, CLOCK, new SimpleMeterRegistry());

    assertThat(poller.next()).isEmpty();
    assertThat(poller.isBehind()).isFalse();
  }
}
