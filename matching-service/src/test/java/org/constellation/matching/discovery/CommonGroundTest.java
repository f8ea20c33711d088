package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.person;

import java.util.List;
import java.util.Optional;
import org.constellation.matching.People.Person;
import org.constellation.matching.discovery.CommonGround.Kind;
import org.constellation.matching.ranking.Mentor;
import org.junit.jupiter.api.Test;

class CommonGroundTest {

  private final Person mentee = person(1, "north").skills("python").employer("Harbour Labs");
  private final Person mentor = person(2, "south").skills("python").employer(" harbour labs");

  @Test
  void what_both_have_is_named() {
    assertThat(kinds(false)).contains(Kind.SKILL, Kind.EMPLOYER).doesNotContain(Kind.CAMPUS);
  }

  @Test
  void an_alias_is_not_lifted_by_naming_the_employer_as_ones_own() {
    assertThat(kinds(true)).contains(Kind.SKILL).doesNotContain(Kind.EMPLOYER);
  }

  private List<Kind> kinds(boolean aliased) {
    return CommonGround.of(
            mentee.mentee(),
            Mentor.of(mentor.mentor(), Optional.empty()).orElseThrow(),
            aliased,
            new Labels(id -> id))
        .stream()
        .map(CommonGround::kind)
        .toList();
  }
}
