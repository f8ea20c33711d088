package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.person;

import java.util.Map;
import java.util.Objects;
import org.constellation.matching.People.Person;
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
    return new PairViews(house.index)
        .brief(house.entries(run).getFirst(), run.state().chosen().orElseThrow());
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
}
