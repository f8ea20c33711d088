package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.CheckInDue;
import org.constellation.contracts.events.EngagementEvent.CheckInOverdue;
import org.constellation.contracts.events.EngagementEvent.CheckInRecorded;
import org.constellation.contracts.events.EngagementEvent.EngagementAtRisk;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.junit.jupiter.api.Test;

class KeepingInTouchTest {

  private static final Command CALL =
      new Command.RecordCheckIn(new UUID(8, 1), "hash", CheckIn.Kind.CALL, "Fine");

  private static Instant day(long days) {
    return START.plus(Duration.ofDays(days));
  }

  /** Lets the clock go by, stopping at every due instant, as the poller does. */
  private static List<EngagementEvent> until(Engagement from, Instant end) {
    List<EngagementEvent> told = new ArrayList<>();
    Engagement now = from;
    while (now.dueAt().filter(due -> !due.isAfter(end)).isPresent()) {
      var decision = now.due(now.dueAt().orElseThrow());
      told.addAll(Sample.events(decision));
      now = Sample.made(decision);
    }
    return told;
  }

  @Test
  void three_months_of_silence_are_told_date_by_date() {
    assertThat(until(Sample.starting(), day(90)))
        .hasExactlyElementsOfTypes(
            CheckInDue.class,
            CheckInOverdue.class,
            CheckInDue.class,
            CheckInOverdue.class,
            EngagementAtRisk.class,
            CheckInDue.class,
            CheckInOverdue.class);
  }

  @Test
  void each_date_is_due_once_and_overdue_once_and_never_before_its_time() {
    List<EngagementEvent> told = until(Sample.active(), day(400));

    var due = told.stream().filter(CheckInDue.class::isInstance).map(CheckInDue.class::cast);
    var overdue =
        told.stream().filter(CheckInOverdue.class::isInstance).map(CheckInOverdue.class::cast);
    assertThat(due.toList())
        .allMatch(each -> !each.at().isBefore(each.dueAt()))
        .extracting(CheckInDue::dueAt)
        .doesNotHaveDuplicates()
        .hasSize(28);
    assertThat(overdue.toList())
        .allMatch(each -> !each.at().isBefore(each.dueAt().plus(Duration.ofDays(3))))
        .extracting(CheckInOverdue::dueAt)
        .doesNotHaveDuplicates()
        .hasSizeGreaterThanOrEqualTo(27);
  }

  @Test
  void a_small_interaction_is_asked_about_once_and_never_overdue() {
    for (var small : List.of(InteractionType.QUICK_QUESTION, InteractionType.GROUP_SESSION)) {
      assertThat(until(Sample.starting(small), day(400)))
          .singleElement()
          .isInstanceOfSatisfying(
              CheckInDue.class, due -> assertThat(due.dueAt()).isEqualTo(day(7)));
    }
  }

  @Test
  void a_check_in_moves_the_next_date_on() {
    var decision = Sample.active().on(CALL, Side.MENTOR, day(10));
    Active touched = (Active) Sample.made(decision);

    assertThat(touched.dueAt()).contains(day(24));
    assertThat(touched.story().lastTouch()).isEqualTo(day(10));
    assertThat(Sample.events(decision))
        .singleElement()
        .isInstanceOfSatisfying(
            CheckInRecorded.class,
            told -> assertThat(told.byPersonId()).isEqualTo(Sample.PAIR.mentorId()));
  }

  @Test
  void the_same_command_again_records_nothing_new_and_another_body_is_refused() {
    Engagement touched = Sample.made(Sample.active().on(CALL, Side.MENTOR, day(10)));
    var other =
        new Command.RecordCheckIn(new UUID(8, 1), "other", CheckIn.Kind.CALL, "Not so fine");

    assertThat(Sample.made(touched.on(CALL, Side.MENTOR, day(11)))).isEqualTo(touched);
    assertThat(Sample.refusal(touched.on(other, Side.MENTOR, day(11)))).isEqualTo(Plain.KEY_REUSED);
    Engagement over = Sample.made(touched.on(new Command.Complete(), Side.MENTEE, day(12)));
    assertThat(Sample.made(over.on(CALL, Side.MENTOR, day(13)))).isEqualTo(over);
  }

  @Test
  void an_engagement_stays_small() {
    Engagement full = Sample.active();
    for (int i = 0; i < KeepingInTouch.MOST_CHECK_INS; i++) {
      var one = new CheckIn(new UUID(9, i), "hash", Side.MENTEE, CheckIn.Kind.CALL, null, START);
      full = full.with(full.story().with(one));
    }

    assertThat(Sample.refusal(full.on(CALL, Side.MENTEE, START)))
        .isEqualTo(Plain.TOO_MANY_CHECK_INS);
  }
}
