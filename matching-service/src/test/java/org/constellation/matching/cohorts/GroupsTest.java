package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.constellation.contracts.vocabulary.Mode;
import org.junit.jupiter.api.Test;

class GroupsTest {

  private static final Who ONLINE =
      new Who(Set.of(Mode.ONLINE), Set.of(), Set.of(), Set.of(), false);

  @Test
  void it_is_told_which_group_did_not_get_its_least() {
    House house = House.inMemory().mentees(20).mentors(4, 1);
    List<Group> groups = List.of(new Group(ONLINE, 1, 3), new Group(Who.ANYBODY, 5, 20));
    Setup setup = House.setup(Who.ANYBODY, groups, 0);

    Summary summary = house.reviewed(setup).state().chosen().orElseThrow().summary();

    assertThat(summary.paired()).isEqualTo(4);
    assertThat(summary.unmet()).isEqualTo(2);
    // Two too few in all: which of the groups lacks the one that could be in either is for the fit.
    assertThat(summary.shortGroups())
        .isIn(
            List.of(new Summary.Shortage(1, 3)),
            List.of(new Summary.Shortage(0, 0), new Summary.Shortage(1, 4)));
  }
}
