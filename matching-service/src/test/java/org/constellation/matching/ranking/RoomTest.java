package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;
import static org.constellation.contracts.vocabulary.InteractionType.QUICK_QUESTION;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.person;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Optional;
import org.constellation.matching.People.Load;
import org.constellation.matching.People.Person;
import org.junit.jupiter.api.Test;

class RoomTest {

  private final Person person = person(2, "north");

  @Test
  void places_are_bounded_by_those_left_in_all() {
    assertThat(Room.free(with(person.load().free(QUICK_QUESTION, 2).freeInAll(1)), QUICK_QUESTION))
        .isEqualTo(1);
  }

  @Test
  void a_type_that_is_no_longer_offered_has_no_place() {
    assertThat(Room.free(with(person.load().free(CV_REVIEW, 3)), CV_REVIEW)).isZero();
  }

  @Test
  void somebody_without_a_load_has_no_room() {
    Mentor unknown = Mentor.of(person.mentor(), Optional.empty()).orElseThrow();
    assertThat(Room.freeInAll(unknown)).isZero();
    assertThat(Room.mayBeAsked(unknown, NOW)).isFalse();
  }

  @Test
  void pending_asks_monthly_asks_and_a_pause_each_close_the_door() {
    assertThat(mayBeAsked(person.load())).isTrue();
    assertThat(mayBeAsked(person.load().pending(5))).isFalse();
    assertThat(mayBeAsked(person.load().asks(6))).isFalse();
    assertThat(mayBeAsked(person.load().pausedUntil(NOW.plus(Duration.ofDays(1))))).isFalse();
  }

  @Test
  void a_pause_that_is_over_and_a_month_that_is_over_open_it_again() {
    assertThat(mayBeAsked(person.load().pausedUntil(NOW))).isTrue();
    assertThat(mayBeAsked(person.load().asks(6).month(YearMonth.of(2026, 10)))).isTrue();
  }

  private boolean mayBeAsked(Load load) {
    return Room.mayBeAsked(with(load), NOW);
  }

  private Mentor with(Load load) {
    return Mentor.of(person.mentor(), Optional.of(load.card())).orElseThrow();
  }
}
