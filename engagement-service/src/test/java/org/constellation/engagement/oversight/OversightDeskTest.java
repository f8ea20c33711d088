package org.constellation.engagement.oversight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.CheckIn;
import org.constellation.engagement.engagements.Command;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.EngagementStore;
import org.constellation.engagement.engagements.Sample;
import org.constellation.engagement.engagements.Side;
import org.constellation.engagement.rhythm.Stage;
import org.constellation.engagement.stage.SliceStage;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Page;
import org.junit.jupiter.api.Test;

class OversightDeskTest {

  private static final Clock CLOCK = Clock.fixed(START, ZoneOffset.UTC);
  private static final List<Stage> WAITING = List.of(Stage.DUE, Stage.OVERDUE);

  private final InMemoryAggregates<Engagement, EngagementEvent> engagements =
      new InMemoryAggregates<>(EngagementStore.TYPE, CLOCK);
  private final InMemoryAggregates<RequestFact, EngagementEvent> facts =
      new InMemoryAggregates<>(RequestFact.TYPE, CLOCK);
  private final OversightDesk desk = new OversightDesk(engagements, facts, SliceStage.people());

  /** Silent since this day, and looked at by the clock as often as it has something to do. */
  private UUID silentSince(int day, int untilDay) {
    UUID id = UUID.randomUUID();
    Engagement now =
        Sample.made(
            Sample.active(id)
                .on(
                    new Command.RecordCheckIn(id, "hash", CheckIn.Kind.UPDATE, null),
                    Side.MENTEE,
                    START.plus(Duration.ofDays(day))));
    var end = START.plus(Duration.ofDays(untilDay));
    while (now.dueAt().filter(due -> !due.isAfter(end)).isPresent()) {
      now = Sample.made(now.due(now.dueAt().orElseThrow()));
    }
    engagements.create(id, null, now, List.of());
    return id;
  }

  @Test
  void who_has_waited_longest_comes_first_page_by_page() {
    UUID second = silentSince(5, 20);
    UUID third = silentSince(6, 20);
    UUID first = silentSince(1, 20);
    silentSince(19, 20);
    List<UUID> seen = new ArrayList<>();

    var page = desk.waiting("north-town", WAITING, Page.Wanted.first(2));
    page.items().forEach(each -> seen.add(each.id()));
    page = desk.waiting("north-town", WAITING, new Page.Wanted(2, page.next()));
    page.items().forEach(each -> seen.add(each.id()));

    assertThat(seen).containsExactly(first, second, third);
    assertThat(desk.waitingCounts("south-town"))
        .containsEntry(Stage.DUE, 2L)
        .containsEntry(Stage.OVERDUE, 1L);
    assertThat(desk.waiting("east-town", WAITING, Page.Wanted.first(2)).items()).isEmpty();
  }

  @Test
  void a_check_in_that_waits_shows_dates_and_names_and_no_word() {
    silentSince(0, 32);

    var shown =
        desk.view(
            desk.waiting("north-town", WAITING, Page.Wanted.first(1)).items().getFirst().state());

    assertThat(shown.state()).isEqualTo(Stage.OVERDUE);
    assertThat(shown.dueAt()).isEqualTo(START.plus(Duration.ofDays(28)));
    assertThat(shown.overdueAt()).isEqualTo(START.plus(Duration.ofDays(31)));
    assertThat(shown.missed()).isEqualTo(2);
    assertThat(shown.atRisk()).isTrue();
    assertThat(shown.mentor())
        .extracting(seen -> seen == null ? "" : seen.name())
        .isEqualTo("Noor Winter");
  }

  @Test
  void every_state_is_counted_once_for_either_campus() {
    engagements.create(UUID.randomUUID(), null, Sample.starting(), List.of());
    engagements.create(UUID.randomUUID(), null, Sample.paused(), List.of());
    silentSince(0, 32);

    for (String campus : List.of("north-town", "south-town")) {
      EngagementCounts counts = desk.engagements(campus);
      assertThat(counts.counts())
          .containsEntry("STARTING", 1L)
          .containsEntry("ACTIVE", 1L)
          .containsEntry("PAUSED", 1L)
          .containsEntry("COMPLETED", 0L)
          .containsEntry("ENDED", 0L);
      assertThat(counts.atRisk()).isEqualTo(1);
      assertThat(counts.overdue()).isEqualTo(1);
    }
  }

  @Test
  void the_oldest_ask_that_waits_is_named_by_its_date_alone() {
    for (int hour : List.of(5, 2, 9)) {
      UUID id = UUID.randomUUID();
      var asked = START.plus(Duration.ofHours(hour));
      facts.create(
          id, null, new RequestFact(id, PAIR, RequestFact.State.PENDING, asked), List.of());
    }
    UUID done = UUID.randomUUID();
    facts.create(
        done, null, new RequestFact(done, PAIR, RequestFact.State.EXPIRED, START), List.of());

    RequestCounts counts = desk.requests("south-town");

    assertThat(counts.counts()).containsEntry("PENDING", 3L).containsEntry("EXPIRED", 1L);
    assertThat(counts.oldestPendingSince()).isEqualTo(START.plus(Duration.ofHours(2)));
    assertThat(desk.requests("east-town").counts()).containsEntry("PENDING", 0L);
  }
}
