package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.util.Map;
import org.constellation.contracts.events.Relation;
import org.constellation.matching.People;
import org.constellation.matching.assignment.Watch;
import org.constellation.matching.ranking.Equity;
import org.junit.jupiter.api.Test;

class CohortSearchTest {

  private final House house = House.inMemory().mentees(40).mentors(30, 2);

  private CohortSearch.Found.Pairs found(Watch watch) {
    CohortSearch search = new CohortSearch(house.index, House.setup(), NOW);
    return (CohortSearch.Found.Pairs) search.found(0.001, watch);
  }

  /** A new epoch, everybody fills up, and somebody leaves. */
  private void turn() {
    house.index.correct(new Equity(7, true, Map.of(id(1002), Equity.MOST_SHOWN), Map.of()));
    for (int mentor = 1001; mentor <= 1030; mentor++) {
      house.index.put(person(mentor, "north").load().version(2).freeInAll(0).card());
    }
    house.index.put(People.relation(id(1), id(1003), Relation.State.BLOCKED));
    house.index.forgetPerson(id(1004));
  }

  @Test
  void what_happens_meanwhile_has_no_say() {
    CohortSearch.Found.Pairs undisturbed = found(Watch.NOBODY);
    CohortSearch.Found.Pairs disturbed = found((_, _) -> turn());

    assertThat(disturbed).isEqualTo(undisturbed);
    assertThat(disturbed.summary().paired()).isEqualTo(40);
    assertThat(disturbed.summary().epoch()).isZero();
  }

  @Test
  void it_is_told_of_which_epoch_the_points_are() {
    house.index.correct(new Equity(7, true, Map.of(), Map.of()));
    assertThat(found(Watch.NOBODY).summary().epoch()).isEqualTo(7);
  }
}
