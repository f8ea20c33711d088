package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;

import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.Recommendation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The engine gives exactly what looking at everybody gives, to the last reason. */
class BruteForceTest {

  private static final int QUERIES = 1_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void queries_are_answered_alike_while_everything_changes(long seed) {
    var compared = new Compared(seed, 80);
    for (int i = 0; i < QUERIES; i++) {
      compared.life().goOn();
      compared.ask();
    }
    assertThat(compared.hits()).isGreaterThan(QUERIES);
  }

  @Test
  void queries_are_answered_alike_over_several_parts_of_rows() {
    var compared = new Compared(11, 2 * Part.ROWS + 1_000);
    for (int i = 0; i < 60; i++) {
      for (int more = 0; more < 40; more++) {
        compared.life().goOn();
      }
      compared.ask();
    }
    assertThat(compared.hits()).isGreaterThan(600);
  }

  /** Two indexes with one life. */
  private static final class Compared {
    private final SplittableRandom chance;
    private final MentorIndex engine = new LiveIndex(NOW, Life.NAMES);
    private final MentorIndex oracle = new SnapshotIndex();
    private final Life life;
    private final Queries queries;
    private int hits;

    Compared(long seed, int mentors) {
      chance = new SplittableRandom(seed);
      life = new Life(chance, mentors, engine, oracle);
      queries = new Queries(chance);
      life.begin();
    }

    Life life() {
      return life;
    }

    int hits() {
      return hits;
    }

    void ask() {
      if (chance.nextBoolean()) {
        Wanted wanted = queries.wanted();
        List<Recommendation> told = engine.recommend(wanted);
        assertThat(told).as("%s", wanted).isEqualTo(oracle.recommend(wanted));
        hits += told.size();
      } else {
        page(queries.search(Optional.empty()), 3);
      }
    }

    private void page(Search search, int more) {
      Found found = engine.search(search);
      assertThat(found).as("%s", search).isEqualTo(oracle.search(search));
      hits += found.page().size();
      if (more > 0 && found.next().isPresent()) {
        page(
            new Search(
                search.caller(), search.filters(), search.limit(), found.next(), search.now()),
            more - 1);
      }
    }
  }
}
