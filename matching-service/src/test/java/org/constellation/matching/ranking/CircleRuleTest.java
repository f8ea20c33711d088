package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.person;

import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.matching.People.Person;
import org.junit.jupiter.api.Test;

class CircleRuleTest {

  private final Person mentee = person(1, "north").field("061").employer("Harbour Labs");

  @Test
  void a_peer_is_of_the_same_campus_or_workplace_and_of_a_similar_level() {
    assertThat(circle(person(2, "north").level(Level.JUNIOR))).isEqualTo(Circle.PEER);
    assertThat(circle(person(2, "south").employer(" harbour labs "))).isEqualTo(Circle.PEER);
  }

  @Test
  void somebody_of_the_same_field_elsewhere_is_in_the_industry_circle() {
    assertThat(circle(person(2, "south").field("0613").level(Level.JUNIOR)))
        .isEqualTo(Circle.INDUSTRY);
  }

  @Test
  void a_higher_level_close_by_or_in_the_field_is_senior() {
    assertThat(circle(person(2, "north").level(Level.DIRECTOR))).isEqualTo(Circle.SENIOR);
    assertThat(circle(person(2, "south").field("061").level(Level.LEAD))).isEqualTo(Circle.SENIOR);
  }

  @Test
  void everybody_else_is_beyond() {
    assertThat(circle(person(2, "south").field("091").level(Level.EXECUTIVE)))
        .isEqualTo(Circle.BEYOND);
    assertThat(circle(person(2, "south"))).isEqualTo(Circle.BEYOND);
  }

  @Test
  void the_workplace_of_somebody_under_an_alias_cannot_be_guessed_from_the_circle() {
    assertThat(circle(person(2, "south").employer("Harbour Labs").staged()))
        .isEqualTo(Circle.BEYOND);
  }

  private Circle circle(Person mentor) {
    return CircleRule.of(mentee.mentee(), mentor.mentor());
  }
}
