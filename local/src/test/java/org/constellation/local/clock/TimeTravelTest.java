package org.constellation.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TimeTravelTest {
  private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

  @TempDir Path folder;

  /** What is due when, and what else becomes due once it is done. */
  private final TreeMap<Instant, List<Instant>> tasks = new TreeMap<>();

  private final List<Instant> doneAt = new ArrayList<>();
  private int eventsOnTheirWay;
  private BusinessClock clock;
  private TimeTravel travel;

  @BeforeEach
  void stack() {
    clock =
        new BusinessClock(
            Clock.fixed(START, ZoneOffset.UTC), new OffsetFile(folder.resolve("clock")));
    travel = new TimeTravel(clock, this::due, () -> eventsOnTheirWay == 0, this::workUntil);
  }

  @Test
  void without_anything_due_it_goes_straight_to_the_target() {
    TimeTravel.Arrival arrival = travel.advance(Duration.ofDays(31));

    assertThat(arrival).isEqualTo(new TimeTravel.Arrival(day(31), Duration.ofDays(31), 0));
  }

  @Test
  void it_stops_at_every_due_instant_on_the_way_and_not_at_later_ones() {
    tasks.put(day(3), List.of());
    tasks.put(day(10), List.of());
    tasks.put(day(40), List.of());

    TimeTravel.Arrival arrival = travel.advance(Duration.ofDays(31));

    assertThat(doneAt).containsExactly(day(3), day(10));
    assertThat(arrival.stops()).isEqualTo(2);
    assertThat(clock.now()).isEqualTo(day(31));
  }

  @Test
  void what_becomes_due_by_what_was_done_is_met_on_time_too() {
    tasks.put(day(28), List.of(day(31)));

    travel.advance(Duration.ofDays(31));

    assertThat(doneAt).containsExactly(day(28), day(31));
  }

  @Test
  void it_waits_for_events_between_the_services_at_each_stop() {
    tasks.put(day(3), List.of(day(3).plusSeconds(1)));
    eventsOnTheirWay = 4;

    travel.advance(Duration.ofDays(5));

    assertThat(doneAt).containsExactly(day(3), day(3).plusSeconds(1));
    assertThat(eventsOnTheirWay).isZero();
  }

  @Test
  void when_a_service_does_not_catch_up_it_gives_up_where_it_stands() {
    tasks.put(day(3), List.of());
    TimeTravel stuck =
        new TimeTravel(
            clock,
            this::due,
            () -> true,
            condition -> {
              if (!condition.getAsBoolean()) {
                throw new Patience.NotSettled();
              }
            });

    assertThatExceptionOfType(Patience.NotSettled.class)
        .isThrownBy(() -> stuck.advance(Duration.ofDays(31)));
    assertThat(clock.now()).isEqualTo(day(3));
  }

  private static Instant day(int n) {
    return START.plus(Duration.ofDays(n));
  }

  private DueWork due() {
    Instant next = tasks.isEmpty() ? null : tasks.firstKey();
    return new DueWork(next, tasks.headMap(clock.now(), true).size());
  }

  /** Between two looks the services deliver an event or do one task, as real ones would. */
  private void workUntil(BooleanSupplier condition) {
    while (!condition.getAsBoolean()) {
      if (eventsOnTheirWay > 0) {
        eventsOnTheirWay--;
      } else {
        doneAt.add(clock.now());
        tasks.pollFirstEntry().getValue().forEach(t -> tasks.put(t, List.of()));
      }
    }
  }
}
