package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.person;

import java.util.List;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.CohortProposed;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.junit.jupiter.api.Test;

class CohortsTest extends CohortsContract {

  @Override
  House house() {
    return House.inMemory();
  }

  @Override
  long told(House house) {
    return proposals(house).size();
  }

  private static List<MatchEvent> proposals(House house) {
    return ((InMemoryAggregates<Sheet, MatchEvent>) house.sheets).published();
  }

  @Test
  void a_proposal_names_the_cards_as_they_are_when_it_is_published() {
    House house = house().mentees(1).mentors(1, 1);
    var run = house.reviewed(House.setup());
    house.index.put(person(1, "north").version(5).staged().mentee());

    var _ = house.desk.publish(House.NORTH, run.id());
    house.work();

    assertThat(proposals(house))
        .singleElement()
        .isInstanceOfSatisfying(
            CohortProposed.class,
            told -> {
              assertThat(told.menteeVersion()).isEqualTo(5);
              assertThat(told.mentorVersion()).isEqualTo(1);
            });
  }
}
