package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.util.Map;
import java.util.Optional;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Tag;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FrozenRarityTest {

  private static final int FIRST = 100;

  private final LiveIndex index = new LiveIndex(NOW);

  @BeforeEach
  void ten_mentors_know_python() {
    index.put(campus("north", null, true));
    index.put(person(1, "north").skills("python", "rust").mentee());
    add(FIRST, 10, "python");
    add(FIRST + 10, 1, "rust");
  }

  @Test
  void points_stay_as_they_are_until_rarities_are_counted_anew() {
    index.rankBy(index.gallery(NOW).counted(), Equity.NONE);
    int rust = points(FIRST + 10);
    String ranking = told().ranking();
    add(FIRST + 20, 30, "rust");
    assertThat(points(FIRST + 10)).isEqualTo(rust);
    assertThat(told().ranking()).isEqualTo(ranking);

    index.rankBy(index.gallery(NOW).counted(), Equity.NONE);
    assertThat(points(FIRST + 10)).isLessThan(rust);
    assertThat(told().ranking()).isNotEqualTo(ranking);
  }

  @Test
  void a_tag_that_is_new_since_is_as_rare_as_can_be() {
    index.rankBy(new Rarity(1_000, Map.of(Tag.Kind.SKILL, Map.of("python", 1_000))), Equity.NONE);
    assertThat(points(FIRST)).isZero();
    assertThat(points(FIRST + 10)).isEqualTo(1_500);
  }

  @Test
  void while_nothing_is_frozen_twice_as_many_mentors_are_counted_anew() {
    int rust = points(FIRST + 10);
    add(FIRST + 20, 10, "rust");
    assertThat(points(FIRST + 10)).isEqualTo(rust);
    add(FIRST + 30, 1, "rust");
    assertThat(points(FIRST + 10)).isLessThan(rust);
  }

  @Test
  void an_answer_says_by_what_it_is_ranked() {
    Rarity rarity = index.gallery(NOW).counted();
    index.rankBy(rarity, new Equity(20_779, true, Map.of(), Map.of()));
    assertThat(told().ranking()).matches(ReasonCode.WEIGHTS + "\\.20779\\.[0-9a-f]{8}");
    assertThat(told().epoch()).isEqualTo(20_779);
  }

  private void add(int first, int many, String skill) {
    for (int mentor = first; mentor < first + many; mentor++) {
      index.put(person(mentor, "north").skills(skill).mentor());
      index.put(person(mentor, "north").load().card());
    }
  }

  private MentorIndex.Recommended told() {
    return index.recommended(new Wanted(id(1), Need.ROLE_MODEL, Optional.empty(), 50, NOW));
  }

  /** For common skills. */
  private int points(int mentor) {
    return told().list().stream()
        .filter(one -> one.candidate().id().equals(id(mentor)))
        .flatMap(one -> one.candidate().score().reasons().stream())
        .filter(reason -> reason.code() == ReasonCode.SHARED_SKILL)
        .mapToInt(Reason::points)
        .sum();
  }
}
