package org.constellation.local.seed;

import static org.assertj.core.api.Assertions.assertThat;

import org.constellation.contracts.vocabulary.Role;
import org.constellation.local.signin.KnownPeople;
import org.constellation.local.signin.KnownPerson;
import org.junit.jupiter.api.Test;

class SeedPeopleTest {
  private final Seed seed = Seed.load();
  private final SeedPeople people = new SeedPeople(seed);

  @Test
  void a_student_a_mentor_a_coordinator_and_an_operator_are_introduced() {
    assertThat(people.introduced())
        .extracting(KnownPeople.Introduction::as)
        .containsExactly("a student", "a mentor", "a coordinator", "an operator");
  }

  @Test
  void everyone_on_a_roster_can_sign_in_as_the_same_person() {
    for (RosterRow row : seed.rows()) {
      KnownPerson known = people.find(row.personId().toString()).orElseThrow();
      assertThat(known.campus()).isEqualTo(row.campus());
      assertThat(known.roles()).isEqualTo(row.roles());
    }
  }

  @Test
  void every_campus_has_a_coordinator_and_the_operator_has_no_campus() {
    for (SeedCampus campus : seed.campuses()) {
      assertThat(
              people.find("coordinator-" + campus.id()).isPresent()
                  || campus.id().equals("alaska-anchorage")
                  || campus.id().equals("wisconsin-madison"))
          .isTrue();
    }
    assertThat(people.find("operator").orElseThrow().campus()).isNull();
    assertThat(people.find("coordinator").orElseThrow().roles()).containsOnly(Role.COORDINATOR);
    assertThat(people.find("nobody")).isEmpty();
  }
}
