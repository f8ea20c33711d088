package org.constellation.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.matching.People.Person;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Side;
import org.junit.jupiter.api.Test;

class ExposureTest {

  private static final ProfileCard MENTEE = person(1, "north").mentee();

  private final Exposure exposure = new Exposure();

  @Test
  void a_place_counts_the_less_the_further_down_it_is() {
    assertThat(Views.weight(1)).isEqualTo(1_000);
    assertThat(Views.weight(2)).isEqualTo(631);
    assertThat(Views.weight(10)).isEqualTo(289);
  }

  @Test
  void each_mentor_is_counted_by_their_place() {
    exposure.show(person(1, "north").mentee(), List.of(mentor(10), mentor(11)));
    exposure.show(person(2, "north").mentee(), List.of(mentor(11)));
    assertThat(exposure.take().mentors())
        .containsEntry(id(10), 1_000L)
        .containsEntry(id(11), 1_631L);
    assertThat(exposure.take()).isEqualTo(Shown.NOTHING);
  }

  @Test
  void only_mentors_who_welcome_the_mentee_count_for_their_side() {
    Mentor closed = mentor(person(11, "south").wishes(Mode.ON_CAMPUS));
    exposure.show(person(1, "north").mode(Mode.ONLINE).mentee(), List.of(closed, mentor(10)));
    exposure.show(person(2, "north").mode(Mode.ON_CAMPUS).mentee(), List.of(closed, mentor(10)));
    Balance north = exposure.take().of("north");
    assertThat(north.of(Side.ONLINE).welcome()).isEqualTo(631);
    assertThat(north.of(Side.ON_CAMPUS).welcome()).isEqualTo(1_631);
    assertThat(north.ratio().orElseThrow()).isEqualTo(631.0 / 1_631);
  }

  @Test
  void a_later_page_counts_for_its_mentors_alone() {
    exposure.showMore(MENTEE, List.of(mentor(10)), 1);
    assertThat(exposure.take())
        .isEqualTo(new Shown(java.util.Map.of(id(10), 631L), java.util.Map.of()));
  }

  @Test
  void empty_lists_and_those_of_mentors_do_not_count() {
    exposure.show(MENTEE, List.of());
    exposure.show(person(2, "north").mentor(), List.of(mentor(10)));
    exposure.showMore(person(2, "north").mentor(), List.of(mentor(10)), 10);
    assertThat(exposure.take()).isEqualTo(Shown.NOTHING);
  }

  @Test
  void one_person_who_looks_often_is_still_one() {
    for (int i = 0; i < 50; i++) {
      exposure.show(person(1, "north").mentee(), List.of(mentor(10)));
    }
    assertThat(exposure.take().of("north").onCampus().peopleAtLeast()).isEqualTo(1);
    IntStream.range(0, 30)
        .forEach(i -> exposure.show(person(i, "north").mentee(), List.of(mentor(10))));
    assertThat(exposure.take().of("north").onCampus().peopleAtLeast()).isBetween(10, 30);
  }

  @Test
  void of_very_many_mentors_those_who_are_shown_most_are_kept() {
    Mentor star = mentor(7);
    for (int number = 0; number <= 2 * Exposure.KEPT; number++) {
      exposure.showMore(MENTEE, List.of(star), 0);
      exposure.showMore(MENTEE, List.of(mentor(1_000 + number)), 50);
    }
    Shown shown = exposure.take();
    assertThat(shown.mentors().size()).isLessThanOrEqualTo(2 * Exposure.KEPT);
    assertThat(shown.mentors()).containsEntry(id(7), 1_000L * (2 * Exposure.KEPT + 1));
  }

  private static Mentor mentor(int number) {
    return mentor(person(number, "south"));
  }

  private static Mentor mentor(Person person) {
    return Mentor.of(person.mentor(), Optional.empty()).orElseThrow();
  }
}
