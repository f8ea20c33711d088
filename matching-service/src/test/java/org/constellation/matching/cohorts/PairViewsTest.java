package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;

import java.util.Map;
import java.util.Objects;
import org.constellation.contracts.events.Relation;
import org.constellation.matching.People.Person;
import org.constellation.matching.cohorts.PairView.RequestState;
import org.constellation.platform.aggregates.Versioned;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PairViewsTest {

  private final House house = House.inMemory().mentees(1).mentors(1, 1);

  private static Person ada() {
    return person(1, "north").version(2).name("Ada Lind");
  }

  private static Person mona() {
    return person(1001, "north").version(2).name("Mona Berg").places(Map.of(House.ASKED, 1));
  }

  private PairView seen(Person mentee, Person mentor) {
    house.index.put(mentee.mentee());
    house.index.put(mentor.mentor());
    var run = house.reviewed(House.setup());
    return new PairViews(house.index).brief(house.entries(run).getFirst(), run.state());
  }

  private static String name(PairView.@Nullable Seen seen) {
    return Objects.requireNonNull(seen).name();
  }

  @Test
  void both_are_shown_by_name() {
    PairView pair = seen(ada(), mona());
    assertThat(name(pair.mentee())).isEqualTo("Ada Lind");
    assertThat(name(pair.mentor())).isEqualTo("Mona Berg");
  }

  @Test
  void whoever_wishes_so_stays_under_the_alias_on_either_side() {
    PairView pair = seen(ada().staged(), mona().staged());
    assertThat(name(pair.mentee())).isEqualTo("Bright Heron");
    assertThat(name(pair.mentor())).isEqualTo("Bright Heron");
  }

  @Test
  void what_became_of_a_pair_is_told_once_it_was_proposed_and_no_more_than_that() {
    var run = house.reviewed(House.setup());
    assertThat(request(run)).isNull();
    var _ = house.desk.publish(House.NORTH, run.id());
    house.work();
    assertThat(request(house.now(run))).as("no request came").isEqualTo(RequestState.NONE);
    Map.of(
            Relation.State.ASKED, RequestState.WAITING,
            Relation.State.ACTIVE, RequestState.ACCEPTED,
            Relation.State.BLOCKED, RequestState.CLOSED)
        .forEach((state, told) -> {
          House other = House.inMemory().mentees(1).mentors(1, 1);
          other.index.put(relation(id(1), id(1001), state));
          assertThat(
                  new PairViews(other.index)
                      .request(house.entries(run).getFirst(), house.now(run).state()))
              .contains(told);
        });
  }

  private @Nullable RequestState request(Versioned<CohortRun> run) {
    return new PairViews(house.index).brief(house.entries(run).getFirst(), run.state()).request();
  }
}
