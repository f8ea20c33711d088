package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntSupplier;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.Equity;
import org.junit.jupiter.api.Test;

class GalleryTest {

  private static final Need NEED = Need.ROLE_MODEL;
  private static final InteractionType ASKED = InteractionType.QUICK_QUESTION;

  private final LiveIndex index = new LiveIndex(NOW);

  private ProfileCard three_mentors_and_a_mentee() {
    index.put(People.campus("north", null, true));
    for (int number = 2; number <= 4; number++) {
      var mentor = person(number, "north").needs(number == 2 ? NEED : Need.COMMUNITY);
      index.put(mentor.mentor());
      index.put(mentor.load().card());
    }
    ProfileCard mentee = person(1, "north").mentee();
    index.put(mentee);
    return mentee;
  }

  @Test
  void everybody_told_has_the_points_of_the_recommendation() {
    ProfileCard mentee = three_mentors_and_a_mentee();
    Gallery gallery = index.gallery(NOW);
    Map<UUID, Integer> told = new HashMap<>();
    told(gallery, mentee, 0).forEach((row, points) -> told.put(gallery.mentor(row), points));

    Map<UUID, Integer> recommended = new HashMap<>();
    index
        .recommend(new Wanted(id(1), NEED, Optional.of(ASKED), 10, NOW))
        .forEach(one -> recommended.put(one.candidate().id(), one.candidate().points()));
    assertThat(told).hasSize(3).isEqualTo(recommended);
    told.forEach((mentor, points) ->
        assertThat(gallery.candidate(mentee, NEED, ASKED, mentor).orElseThrow().points())
            .isEqualTo(points));
  }

  private static Map<Integer, Integer> told(Gallery gallery, ProfileCard mentee, int least) {
    return told(gallery, new int[gallery.rows()], mentee, () -> least);
  }

  private static Map<Integer, Integer> told(
      Gallery gallery, int[] prices, ProfileCard mentee, IntSupplier least) {
    Map<Integer, Integer> told = new HashMap<>();
    gallery.at(prices).lookFor(mentee, NEED, ASKED, least, told::put);
    return told;
  }

  private ProfileCard many_mentors_and_a_mentee(int count) {
    three_mentors_and_a_mentee();
    for (int number = 5; number < count; number++) {
      var mentor =
          person(number, number % 4 == 0 ? "north" : "south")
              .needs(number % 2 == 0 ? NEED : Need.COMMUNITY)
              .skills("skill-" + number % 7)
              .field(number % 3 == 0 ? "061" : "023");
      index.put(mentor.mentor());
      index.put(mentor.load().asks(number % 5).card());
    }
    index.put(People.campus("south", null, true));
    return person(1, "north").version(2).skills("skill-3").field("061").mentee();
  }

  @Test
  void whoever_has_enough_points_is_told_and_nobody_else() {
    ProfileCard mentee = many_mentors_and_a_mentee(300);
    Gallery gallery = index.gallery(NOW);
    Map<Integer, Integer> all = told(gallery, mentee, 0);
    assertThat(all).hasSizeGreaterThan(60);
    for (int points : Set.copyOf(all.values())) {
      Map<Integer, Integer> enough = new HashMap<>(all);
      enough.values().removeIf(less -> less < points);
      assertThat(told(gallery, mentee, points)).isEqualTo(enough);
    }
  }

  @Test
  void with_prices_whoever_has_enough_points_above_theirs_is_told_and_nobody_else() {
    ProfileCard mentee = many_mentors_and_a_mentee(Part.ROWS + 2_000);
    Gallery gallery = index.frozen(NOW);
    int[] prices = new Random(1).ints(gallery.rows(), -4_000, 18_000).toArray();
    Arrays.setAll(prices, row -> row % 50 == 0 ? Integer.MAX_VALUE / 2 : Math.max(0, prices[row]));
    Map<Integer, Integer> all = told(gallery, mentee, 0);
    assertThat(all).hasSizeGreaterThan(1_200);
    for (int least = 1; least < 14_000; least += 1_234) {
      int wanted = least;
      Map<Integer, Integer> enough = new HashMap<>(all);
      enough.entrySet().removeIf(one -> one.getValue() - prices[one.getKey()] < wanted);
      assertThat(told(gallery, prices, mentee, () -> wanted)).isEqualTo(enough);
    }
  }

  @Test
  void the_best_are_told_though_more_and_more_is_wanted_meanwhile() {
    ProfileCard mentee = many_mentors_and_a_mentee(Part.ROWS + 2_000);
    Gallery gallery = index.frozen(NOW);
    int best = Collections.max(told(gallery, mentee, 0).values());
    int[] highest = {0};
    gallery
        .at(new int[gallery.rows()])
        .lookFor(
            mentee,
            NEED,
            ASKED,
            () -> highest[0],
            (_, points) -> highest[0] = Math.max(highest[0], points));
    assertThat(highest[0]).isEqualTo(best);
  }

  @Test
  void a_frozen_one_stays_as_it_is() {
    ProfileCard mentee = three_mentors_and_a_mentee();
    Gallery gallery = index.frozen(NOW);
    Map<Integer, Integer> before = told(gallery, mentee, 0);

    index.correct(new Equity(7, true, Map.of(id(2), Equity.MOST_SHOWN), Map.of()));
    index.put(person(2, "north").load().version(2).freeInAll(1).card());
    index.forgetLoad(id(3));
    index.forgetPerson(id(4));

    assertThat(told(gallery, mentee, 0)).hasSize(3).isEqualTo(before);
    before.forEach((row, points) ->
        assertThat(gallery.candidate(mentee, NEED, ASKED, row).orElseThrow().points())
            .isEqualTo(points));
    assertThat(gallery.takes(gallery.row(id(3)), ASKED)).isEqualTo(2);
    assertThat(gallery.epoch()).isZero();
    assertThat(told(index.frozen(NOW), mentee, 0)).hasSize(1);
    assertThat(index.frozen(NOW).epoch()).isEqualTo(7);
  }

  @Test
  void a_mentor_takes_what_is_free_waits_and_is_left_of_the_month() {
    three_mentors_and_a_mentee();
    Gallery gallery = index.gallery(NOW);
    assertThat(gallery.takes(gallery.row(id(2)), ASKED)).isEqualTo(2);
    assertThat(gallery.takes(gallery.row(id(2)), InteractionType.CV_REVIEW)).isZero();
    assertThat(gallery.row(id(9))).isNegative();
    assertThat(gallery.candidate(person(1, "north").mentee(), NEED, ASKED, id(9))).isEmpty();
  }

  @Test
  void who_shares_mentors_is_one_crowd() {
    three_mentors_and_a_mentee();
    for (String campus : List.of("south", "east", "west")) {
      index.put(People.campus(campus, campus.equals("west") ? "hill" : "river", true));
    }
    index.put(person(5, "south").mentor());
    index.put(person(6, "east").mentor());

    Gallery gallery = index.gallery(NOW);
    assertThat(gallery.crowd("south")).isEqualTo(gallery.crowd("east"));
    assertThat(gallery.crowds())
        .isEqualTo(Map.of("north", 3, gallery.crowd("south"), 2, gallery.crowd("west"), 0));
  }

  @Test
  void people_are_all_cards_of_mentors_and_others() {
    three_mentors_and_a_mentee();
    assertThat(index.people().map(ProfileCard::personId))
        .containsExactlyInAnyOrder(id(1), id(2), id(3), id(4));
    index.forgetPerson(id(3));
    index.forgetPerson(id(1));
    assertThat(index.people().map(ProfileCard::personId)).containsExactlyInAnyOrder(id(2), id(4));
  }
}
