package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.UUID;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The state, the epoch and the query are all that an answer depends on, to the last reason. */
class ReplayTest {

  private static final int QUERIES = 60;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void the_same_cards_in_another_order_give_the_same_answers_again(long seed) {
    var chance = new SplittableRandom(seed);
    LiveIndex index = new LiveIndex(NOW);
    Life life = new Life(chance, 300, index);
    life.begin();
    for (int i = 0; i < 500; i++) {
      life.goOn();
    }
    Equity epoch = epoch(chance);
    Rarity rarity = index.gallery(NOW).counted();
    index.rankBy(rarity, epoch);
    Queries queries = new Queries(chance);
    Map<Wanted, MentorIndex.Recommended> told = new HashMap<>();
    for (int i = 0; i < QUERIES; i++) {
      Wanted wanted = queries.wanted();
      told.put(wanted, index.recommended(wanted));
    }
    List<StateCard> cards = new ArrayList<>();
    index.tellAll(cards::add);
    for (int i = 0; i < 200; i++) {
      life.goOn();
    }

    Collections.shuffle(cards, new Random(seed));
    LiveIndex anew = new LiveIndex(NOW);
    cards.forEach(anew::put);
    anew.rankBy(rarity, epoch);
    told.forEach((wanted, answer) ->
        assertThat(anew.recommended(wanted)).as("%s", wanted).isEqualTo(answer));
    assertThat(told.values()).anyMatch(answer -> answer.list().size() > 5);
  }

  private static Equity epoch(SplittableRandom chance) {
    Map<UUID, Integer> shown = new HashMap<>();
    for (int mentor = 100; mentor < 400; mentor += 3) {
      shown.put(id(mentor), 1 + chance.nextInt(Equity.MOST_SHOWN));
    }
    return new Equity(20_000, true, shown, Map.of("north", 700, "south", -300));
  }
}
