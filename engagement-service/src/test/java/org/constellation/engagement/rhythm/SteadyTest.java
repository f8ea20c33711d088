package org.constellation.engagement.rhythm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.engagement.rhythm.Signal.AtRisk;
import org.constellation.engagement.rhythm.Signal.Due;
import org.constellation.engagement.rhythm.Signal.Overdue;
import org.junit.jupiter.api.Test;

class SteadyTest {

  private static final Instant START = Instant.parse("2026-01-10T09:00:00Z");

  private final Rhythm fresh =
      Rhythm.opening(
          InteractionType.ONGOING_MENTORING, CheckInPolicy.of(CampusPolicy.DEFAULT), START);

  private static Instant day(long days) {
    return START.plus(Duration.ofDays(days));
  }

  @Test
  void the_first_check_in_is_a_cadence_after_the_opening() {
    assertThat(fresh.stage()).contains(Stage.SCHEDULED);
    assertThat(fresh.due()).contains(day(28));
    assertThat(fresh.overdue()).contains(day(31));
    assertThat(fresh.next()).contains(day(28));
  }

  @Test
  void nothing_is_due_before_its_date() {
    assertThat(fresh.at(day(28).minusMillis(1))).isEqualTo(Beat.of(fresh));
  }

  @Test
  void it_is_due_at_its_very_date_and_once() {
    Beat due = fresh.at(day(28));

    assertThat(due.signals()).containsExactly(new Due(day(28)));
    assertThat(due.rhythm().stage()).contains(Stage.DUE);
    assertThat(due.rhythm().at(day(28))).isEqualTo(Beat.of(due.rhythm()));
    assertThat(due.rhythm().at(day(31).minusMillis(1)).signals()).isEmpty();
  }

  @Test
  void it_is_overdue_when_the_grace_went_by_and_once() {
    Rhythm due = fresh.at(day(28)).rhythm();

    Beat overdue = due.at(day(31));

    assertThat(overdue.signals()).containsExactly(new Overdue(day(28)));
    assertThat(overdue.rhythm().missed()).isEqualTo(1);
    assertThat(overdue.rhythm().stage()).contains(Stage.OVERDUE);
    assertThat(overdue.rhythm().at(day(55)).signals()).isEmpty();
  }

  @Test
  void the_date_after_a_missed_one_keeps_the_cadence() {
    Rhythm overdue = fresh.at(day(28)).rhythm().at(day(31)).rhythm();

    assertThat(overdue.next()).contains(day(56));
    assertThat(overdue.at(day(56)).signals()).containsExactly(new Due(day(56)));
    assertThat(overdue.at(day(56)).rhythm().missed()).isEqualTo(1);
  }

  @Test
  void silence_again_puts_it_at_risk_once() {
    Rhythm second = fresh.at(day(28)).rhythm().at(day(31)).rhythm().at(day(56)).rhythm();

    Beat again = second.at(day(59));

    assertThat(again.signals()).containsExactly(new Overdue(day(56)), new AtRisk(2));
    assertThat(again.rhythm().atRisk()).isTrue();
    Beat third = again.rhythm().at(day(84)).rhythm().at(day(87));
    assertThat(third.signals()).containsExactly(new Overdue(day(84)));
    assertThat(third.rhythm().missed()).isEqualTo(3);
  }

  @Test
  void a_touch_begins_anew_and_forgets_the_silence() {
    Rhythm silent = fresh.at(day(28)).rhythm().at(day(31)).rhythm();

    Rhythm touched = silent.touched(day(40));

    assertThat(touched.due()).contains(day(68));
    assertThat(touched.missed()).isZero();
    assertThat(touched.atRisk()).isFalse();
    assertThat(touched.stage()).contains(Stage.SCHEDULED);
  }

  @Test
  void after_a_long_outage_only_the_last_missed_date_is_asked_for() {
    Rhythm overdue = fresh.at(day(28)).rhythm().at(day(31)).rhythm();

    Beat late = overdue.at(day(28 * 6 + 5));

    assertThat(late.signals()).containsExactly(new Due(day(28 * 6)));
  }

  @Test
  void a_grace_longer_than_the_cadence_swallows_the_dates_within_it() {
    Rhythm daily = new Steady(Duration.ofDays(1), Duration.ofDays(3), 2, START, Stage.SCHEDULED, 0);

    Rhythm overdue = daily.at(START).rhythm().at(day(3)).rhythm();

    assertThat(overdue.next()).contains(day(4));
  }

  @Test
  void another_cadence_counts_from_the_same_start() {
    Rhythm paced = fresh.paced(Duration.ofDays(14), day(1));

    assertThat(paced.due()).contains(day(14));
    assertThat(paced.touched(day(2)).due()).contains(day(16));
  }

  @Test
  void another_cadence_never_sets_a_date_in_the_past() {
    assertThat(fresh.paced(Duration.ofDays(7), day(20)).due()).contains(day(27));
  }

  @Test
  void another_cadence_leaves_a_due_check_in_due() {
    Rhythm due = fresh.at(day(28)).rhythm().paced(Duration.ofDays(7), day(29));

    assertThat(due.stage()).contains(Stage.DUE);
    assertThat(due.due()).contains(day(28));
    assertThat(due.at(day(31)).rhythm().next()).contains(day(35));
  }

  @Test
  void a_restart_counts_from_now() {
    Rhythm restarted = fresh.at(day(28)).rhythm().restarted(day(100));

    assertThat(restarted.due()).contains(day(128));
    assertThat(restarted.stage()).contains(Stage.SCHEDULED);
  }
}
