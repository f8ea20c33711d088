package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.EngagementEvent.SessionHeld;
import org.constellation.contracts.events.EngagementEvent.SessionScheduled;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.junit.jupiter.api.Test;

class MeetingTest {

  private static final UUID SESSION = new UUID(7, 1);
  private static final Instant TOMORROW = START.plus(Duration.ofDays(1));
  private static final Instant LATER = START.plus(Duration.ofDays(2));

  private final Engagement planned = Sample.made(plan(Sample.active(), "hash"));

  private static org.constellation.contracts.Decision<Engagement, EngagementEvent> plan(
      Engagement engagement, String hash) {
    return engagement.on(
        new Command.PlanSession(SESSION, hash, Sample.plan(TOMORROW)), Side.MENTEE, START);
  }

  private static org.constellation.contracts.Decision<Engagement, EngagementEvent> log(
      Engagement engagement, Side by, boolean held, Instant now) {
    return engagement.on(new Command.LogSession(SESSION, held, "Went well", "note"), by, now);
  }

  private static Session session(Engagement engagement) {
    return engagement.story().session(SESSION).orElseThrow();
  }

  @Test
  void a_planned_session_is_told_with_its_instant() {
    EngagementEvent told = Sample.events(plan(Sample.active(), "hash")).getFirst();

    assertThat(told).isInstanceOf(SessionScheduled.class);
    assertThat(((SessionScheduled) told).startsAt()).isEqualTo(TOMORROW);
  }

  @Test
  void the_same_command_again_plans_nothing_new_and_another_body_is_refused() {
    assertThat(Sample.events(plan(planned, "hash"))).isEmpty();
    assertThat(Sample.refusal(plan(planned, "other"))).isEqualTo(Plain.KEY_REUSED);
    Engagement paused = Sample.made(planned.on(new Command.Pause(null), Side.MENTEE, START));
    assertThat(Sample.made(plan(paused, "hash"))).isEqualTo(paused);
  }

  @Test
  void a_session_lies_at_most_two_years_ahead() {
    Instant far = START.plus(Duration.ofDays(800));
    var plan = new Command.PlanSession(SESSION, "hash", Sample.plan(far));

    assertThat(Sample.refusal(Sample.active().on(plan, Side.MENTEE, START)))
        .isInstanceOf(EngagementRefusal.Unfit.class);
  }

  @Test
  void a_session_lies_in_the_future() {
    var now = new Command.PlanSession(SESSION, "hash", Sample.plan(START));

    assertThat(Sample.refusal(Sample.active().on(now, Side.MENTEE, START)))
        .isInstanceOf(Unfit.class);
  }

  @Test
  void there_are_two_hundred_at_most() {
    Engagement full = Sample.active();
    for (int i = 0; i < Meeting.MOST_SESSIONS; i++) {
      full =
          full.with(
              full.story().with(Session.planned(new UUID(9, i), "hash", Sample.plan(TOMORROW))));
    }

    assertThat(Sample.refusal(plan(full, "hash"))).isEqualTo(Plain.TOO_MANY_SESSIONS);
  }

  @Test
  void moving_tells_both_and_other_changes_do_not() {
    var moved =
        planned.on(new Command.MoveSession(SESSION, Sample.plan(LATER)), Side.MENTOR, START);
    var samePlan =
        planned.on(new Command.MoveSession(SESSION, Sample.plan(TOMORROW)), Side.MENTOR, LATER);

    assertThat(Sample.events(moved)).hasExactlyElementsOfTypes(SessionScheduled.class);
    assertThat(session(Sample.made(moved)).plan().begins()).isEqualTo(LATER);
    assertThat(Sample.events(samePlan)).isEmpty();
  }

  @Test
  void only_what_is_planned_can_be_moved_or_cancelled() {
    Engagement cancelled =
        Sample.made(planned.on(new Command.CancelSession(SESSION), Side.MENTOR, START));

    assertThat(session(cancelled).state()).isEqualTo(Session.State.CANCELLED);
    assertThat(
            Sample.refusal(
                cancelled.on(
                    new Command.MoveSession(SESSION, Sample.plan(LATER)), Side.MENTOR, START)))
        .isEqualTo(new WrongState("CANCELLED"));
    assertThat(
            Sample.refusal(
                planned.on(new Command.CancelSession(new UUID(7, 9)), Side.MENTOR, START)))
        .isEqualTo(Plain.NO_SUCH_SESSION);
  }

  @Test
  void nobody_logs_a_session_before_it_began_or_that_was_cancelled() {
    Engagement cancelled =
        Sample.made(planned.on(new Command.CancelSession(SESSION), Side.MENTOR, START));

    assertThat(Sample.refusal(log(planned, Side.MENTEE, true, TOMORROW.minusMillis(1))))
        .isEqualTo(new WrongState("PLANNED"));
    assertThat(Sample.refusal(log(cancelled, Side.MENTEE, true, LATER)))
        .isEqualTo(new WrongState("CANCELLED"));
  }

  @Test
  void the_first_held_counts_as_a_touch_and_is_told_once() {
    var first = log(planned, Side.MENTEE, true, LATER);
    Active held = (Active) Sample.made(first);
    var second = log(held, Side.MENTOR, true, LATER.plusSeconds(5));

    assertThat(Sample.events(first)).hasExactlyElementsOfTypes(SessionHeld.class);
    assertThat(held.story().lastTouch()).isEqualTo(LATER);
    assertThat(held.rhythm().due()).contains(LATER.plus(Duration.ofDays(14)));
    assertThat(Sample.events(second)).isEmpty();
    assertThat(session(Sample.made(second)).logs()).hasSize(2);
  }

  @Test
  void not_held_is_no_touch_until_the_other_side_says_otherwise() {
    Active notHeld = (Active) Sample.made(log(planned, Side.MENTEE, false, LATER));

    assertThat(session(notHeld).state()).isEqualTo(Session.State.NOT_HELD);
    assertThat(notHeld.story().lastTouch()).isEqualTo(START);
    var held = log(notHeld, Side.MENTOR, true, LATER);
    assertThat(session(Sample.made(held)).state()).isEqualTo(Session.State.HELD);
    assertThat(Sample.events(held)).hasExactlyElementsOfTypes(SessionHeld.class);
  }

  @Test
  void each_side_logs_once_and_the_same_again_changes_nothing() {
    Engagement held = Sample.made(log(planned, Side.MENTEE, true, LATER));

    assertThat(Sample.made(log(held, Side.MENTEE, true, LATER.plusSeconds(9)))).isEqualTo(held);
    assertThat(Sample.refusal(log(held, Side.MENTEE, false, LATER)))
        .isEqualTo(new WrongState("HELD"));
  }
}
