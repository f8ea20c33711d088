package org.constellation.engagement.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.vocabulary.InteractionType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OnceTest {

  private static final Instant START = Instant.parse("2026-01-10T09:00:00Z");
  private static final Instant A_WEEK_LATER = Instant.parse("2026-01-17T09:00:00Z");

  private final Rhythm fresh = opening(InteractionType.CV_REVIEW);

  private static Rhythm opening(InteractionType interaction) {
    return Rhythm.opening(interaction, CheckInPolicy.of(CampusPolicy.DEFAULT), START);
  }

  @ParameterizedTest
  @EnumSource(InteractionType.class)
  void whatever_has_no_cadence_is_asked_about_once(InteractionType interaction) {
    assertThat(opening(interaction) instanceof Once).isEqualTo(!interaction.hasCadence());
  }

  @Test
  void a_week_after_the_opening_both_are_asked_whether_it_happened() {
    assertThat(fresh.at(A_WEEK_LATER.minusMillis(1)).signals()).isEmpty();

    Beat asked = fresh.at(A_WEEK_LATER);

    assertThat(asked.signals()).containsExactly(new Signal.Due(A_WEEK_LATER));
    assertThat(asked.rhythm().stage()).contains(Stage.DUE);
  }

  @Test
  void silence_is_never_overdue() {
    Rhythm asked = fresh.at(A_WEEK_LATER).rhythm();

    assertThat(asked.next()).isEmpty();
    assertThat(asked.overdue()).isEmpty();
    assertThat(asked.at(A_WEEK_LATER.plus(Duration.ofDays(400)))).isEqualTo(Beat.of(asked));
    assertThat(asked.atRisk()).isFalse();
  }

  @Test
  void a_touch_before_or_after_the_question_answers_it() {
    assertThat(fresh.touched(START).next()).isEmpty();
    assertThat(fresh.touched(START).stage()).isEmpty();
    assertThat(fresh.at(A_WEEK_LATER).rhythm().touched(A_WEEK_LATER).stage()).isEmpty();
  }

  @Test
  void after_a_rest_an_unasked_question_waits_a_week_and_an_asked_one_is_not_asked_again() {
    Instant later = A_WEEK_LATER.plus(Duration.ofDays(30));

    assertThat(fresh.restarted(later).due()).contains(later.plus(Duration.ofDays(7)));
    assertThat(fresh.at(A_WEEK_LATER).rhythm().restarted(later).next()).isEmpty();
  }

  @Test
  void an_agreed_cadence_changes_nothing() {
    assertThat(fresh.paced(Duration.ofDays(2), START)).isEqualTo(fresh);
  }
}
