package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.Oracle.Ranked;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The index gives exactly what brute force gives, ties and all, over random worlds. */
class OracleTest {

  private static final int SIZE = 120;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void recommendations_are_those_of_brute_force(long seed) {
    World world = World.random(seed, SIZE);
    MentorIndex index = world.index();
    Oracle oracle = new Oracle(world);
    for (ProfileCard mentee : world.mentees()) {
      for (Optional<InteractionType> wanted :
          List.of(Optional.<InteractionType>empty(), Optional.of(InteractionType.QUICK_QUESTION))) {
        var query = new Wanted(mentee.personId(), Need.ROLE_MODEL, wanted, SIZE, NOW);
        assertThat(index.recommend(query))
            .extracting(Recommendation::candidate)
            .extracting(OracleTest::ranked)
            .isEqualTo(oracle.recommend(mentee, Need.ROLE_MODEL, wanted));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(longs = {21, 22, 23, 24})
  void pages_of_a_search_are_all_visible_mentors_in_order_each_once(long seed) {
    World world = World.random(seed, SIZE);
    MentorIndex index = world.index();
    for (ProfileCard mentee : world.mentees()) {
      List<Ranked> paged = new ArrayList<>();
      Optional<Search.Position> after = Optional.empty();
      do {
        var search = new Search(mentee.personId(), Filters.NONE, 7, after, NOW);
        Found found = index.search(search);
        found.page().forEach(candidate -> paged.add(ranked(candidate)));
        after = found.next();
      } while (after.isPresent());
      assertThat(paged).isEqualTo(new Oracle(world).visible(mentee));
    }
  }

  @Test
  void the_worlds_are_worth_the_test_there_are_results_and_ties() {
    World world = World.random(1, SIZE);
    List<Ranked> ranked =
        new Oracle(world).recommend(world.mentees().getFirst(), Need.ROLE_MODEL, Optional.empty());
    assertThat(ranked.size()).isBetween(5, SIZE - 20);
    assertThat(ranked.stream().map(Ranked::points).distinct().count()).isLessThan(ranked.size());
  }

  private static Ranked ranked(Candidate candidate) {
    return new Ranked(candidate.id(), candidate.points(), candidate.circle());
  }
}
