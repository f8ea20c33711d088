package org.constellation.engagement.engagements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.engagement.engagements.Sample.START;

import java.time.Duration;
import java.time.Instant;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.EngagementEvent.EngagementPaused;
import org.constellation.contracts.events.EngagementEvent.EngagementResumed;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.junit.jupiter.api.Test;

class RestingTest {

  private static final Instant UNTIL = START.plus(Duration.ofDays(60));

  private static Engagement pausedUntil(Instant until) {
    return Sample.made(Sample.active().on(new Command.Pause(until), Side.MENTOR, START));
  }

  @Test
  void a_pause_is_told_with_its_end() {
    var decision = Sample.active().on(new Command.Pause(UNTIL), Side.MENTOR, START);

    assertThat(Sample.events(decision))
        .singleElement()
        .isInstanceOfSatisfying(
            EngagementPaused.class, told -> assertThat(told.until()).isEqualTo(UNTIL));
  }

  @Test
  void a_pause_ends_in_the_future() {
    assertThat(Sample.refusal(Sample.active().on(new Command.Pause(START), Side.MENTOR, START)))
        .isInstanceOf(Unfit.class);
  }

  @Test
  void a_pause_ends_within_a_year() {
    Instant far = Instant.parse("+300000000-01-01T00:00:00Z");
    assertThat(Sample.refusal(Sample.active().on(new Command.Pause(far), Side.MENTOR, START)))
        .isInstanceOf(Unfit.class);
  }

  @Test
  void another_end_moves_the_pause_and_the_same_changes_nothing() {
    Engagement paused = pausedUntil(UNTIL);
    Instant later = UNTIL.plus(Duration.ofDays(9));
    var moved = paused.on(new Command.Pause(later), Side.MENTEE, START);

    assertThat(Sample.made(moved).dueAt()).contains(later);
    assertThat(Sample.events(moved)).hasExactlyElementsOfTypes(EngagementPaused.class);
    assertThat(paused.on(new Command.Pause(UNTIL), Side.MENTEE, START))
        .isEqualTo(Decision.made(paused));
  }

  @Test
  void an_open_pause_lasts_until_somebody_ends_it() {
    Paused paused = Sample.paused();

    assertThat(paused.dueAt()).isEmpty();
    assertThat(paused.due(UNTIL)).isEqualTo(Decision.made(paused));
  }

  @Test
  void a_dated_pause_ends_by_itself_and_not_before() {
    Engagement paused = pausedUntil(UNTIL);

    assertThat(paused.dueAt()).contains(UNTIL);
    assertThat(paused.due(UNTIL.minusMillis(1))).isEqualTo(Decision.made(paused));
    assertThat(Sample.made(paused.due(UNTIL))).isInstanceOf(Active.class);
    assertThat(Sample.events(paused.due(UNTIL))).hasExactlyElementsOfTypes(EngagementResumed.class);
  }

  @Test
  void the_check_ins_count_anew_after_a_pause() {
    Instant later = START.plus(Duration.ofDays(100));

    Active active =
        (Active) Sample.made(Sample.paused().on(new Command.Resume(), Side.MENTEE, later));

    assertThat(active.dueAt()).contains(later.plus(Duration.ofDays(14)));
    assertThat(active.rhythm().missed()).isZero();
    assertThat(active.story().lastTouch()).isEqualTo(START);
  }
}
