package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.People.Person;
import org.constellation.matching.ranking.Candidate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every index promises. */
abstract class MentorIndexContract {

  private static final int MENTEE = 1;
  private static final int MENTOR = 2;

  private final MentorIndex index = index();

  abstract MentorIndex index();

  @BeforeEach
  void two_campuses_that_share() {
    index.put(campus("north", "river", true));
    index.put(campus("south", "river", true));
    index.put(person(MENTEE, "north").mentee());
  }

  @Test
  void a_mentor_of_ones_own_campus_is_seen_and_recommended() {
    add(person(MENTOR, "north").visibility(Visibility.CAMPUS));
    assertThat(seen()).containsExactly(id(MENTOR));
    assertThat(recommended()).containsExactly(id(MENTOR));
  }

  @Test
  void a_mentor_of_another_campus_is_seen_only_when_all_three_wish_so() {
    add(person(MENTOR, "south"));
    assertThat(seen()).containsExactly(id(MENTOR));

    index.put(withVersion(2, "south", false));
    assertThat(seen()).isEmpty();
    index.put(withVersion(3, "south", true));
    index.put(withVersion(2, "north", false));
    assertThat(seen()).isEmpty();
  }

  @Test
  void who_wishes_to_be_seen_on_campus_only_is_not_seen_elsewhere() {
    add(person(MENTOR, "south").visibility(Visibility.CAMPUS));
    assertThat(seen()).isEmpty();
  }

  @Test
  void a_campus_of_no_consortium_or_of_another_one_is_not_seen() {
    index.put(campus("alone", null, true));
    index.put(campus("far", "sea", true));
    add(person(MENTOR, "alone"));
    add(person(3, "far"));
    add(person(4, "unknown"));
    assertThat(seen()).isEmpty();
  }

  @Test
  void nobody_is_recommended_without_a_load_but_listed_with_no_place() {
    index.put(person(MENTOR, "north").mentor());
    assertThat(recommended()).isEmpty();
    assertThat(seen()).containsExactly(id(MENTOR));
  }

  @Test
  void a_load_may_come_before_its_card() {
    Person mentor = person(MENTOR, "north");
    index.put(mentor.load().card());
    index.put(mentor.mentor());
    assertThat(recommended()).containsExactly(id(MENTOR));
  }

  @Test
  void an_older_load_changes_nothing_unless_all_were_forgotten() {
    Person mentor = person(MENTOR, "north");
    index.put(mentor.mentor());
    index.put(mentor.load().version(5).freeInAll(0).card());
    index.put(mentor.load().version(4).card());
    assertThat(recommended()).isEmpty();
    index.forgetLoad(id(MENTOR));
    index.put(mentor.load().version(4).card());
    assertThat(recommended()).containsExactly(id(MENTOR));
  }

  @Test
  void a_pause_of_the_load_ends_with_the_next_one_and_one_of_the_card_does_not() {
    Person mentor = person(MENTOR, "north");
    index.put(mentor.mentor());
    index.put(mentor.load().pausedUntil(NOW.plusSeconds(9)).card());
    assertThat(recommended()).isEmpty();
    index.put(mentor.load().version(2).card());
    assertThat(recommended()).containsExactly(id(MENTOR));

    index.put(mentor.version(2).pausedUntil(NOW.plusSeconds(5)).mentor());
    index.put(mentor.load().version(3).card());
    assertThat(recommended()).isEmpty();
    index.put(mentor.load().version(4).pausedUntil(NOW.plusSeconds(9)).card());
    index.put(mentor.load().version(5).card());
    assertThat(recommendedAt(NOW.plusSeconds(4))).isEmpty();
    assertThat(recommendedAt(NOW.plusSeconds(5))).containsExactly(id(MENTOR));
  }

  @Test
  void a_pause_of_the_load_outlives_a_new_card() {
    Person mentor = person(MENTOR, "north");
    index.put(mentor.mentor());
    index.put(mentor.load().pausedUntil(NOW.plusSeconds(9)).card());
    index.put(mentor.version(2).mentor());
    assertThat(recommendedAt(NOW.plusSeconds(8))).isEmpty();
    assertThat(recommendedAt(NOW.plusSeconds(9))).containsExactly(id(MENTOR));
  }

  @Test
  void an_older_card_changes_nothing() {
    add(person(MENTOR, "north").version(5).name("Newer Name"));
    index.put(person(MENTOR, "north").version(4).name("Older Name").mentor());
    assertThat(index.person(id(MENTOR)).orElseThrow().displayName()).isEqualTo("Newer Name");
  }

  @Test
  void an_erased_mentor_is_gone_and_their_tags_are_no_longer_counted() {
    add(person(MENTOR, "north").skills("python"));
    index.forgetPerson(id(MENTOR));
    assertThat(seen()).isEmpty();
    assertThat(index.person(id(MENTOR))).isEmpty();
  }

  @Test
  void who_no_longer_offers_anything_is_no_mentor() {
    add(person(MENTOR, "north"));
    index.put(person(MENTOR, "north").version(2).mentee());
    assertThat(seen()).isEmpty();
  }

  @Test
  void a_relation_keeps_from_asking_again_and_a_block_from_seeing() {
    add(person(MENTOR, "north"));
    assertThat(recommendedWhen(Relation.State.ASKED)).isEmpty();
    assertThat(recommendedWhen(Relation.State.ACTIVE)).isEmpty();
    assertThat(recommendedWhen(Relation.State.ENDED)).containsExactly(id(MENTOR));
    assertThat(seen()).containsExactly(id(MENTOR));
    assertThat(recommendedWhen(Relation.State.BLOCKED)).isEmpty();
    assertThat(seen()).isEmpty();
    index.forgetRelation(id(MENTEE), id(MENTOR));
    assertThat(seen()).containsExactly(id(MENTOR));
  }

  @Test
  void who_blocked_the_caller_as_their_mentee_is_not_seen_either() {
    add(person(MENTOR, "north"));
    index.put(relation(id(MENTOR), id(MENTEE), Relation.State.BLOCKED));
    assertThat(seen()).isEmpty();
  }

  @Test
  void a_decline_rests_until_its_date() {
    add(person(MENTOR, "north"));
    var declined = Relation.State.DECLINED;
    index.put(relation(id(MENTEE), id(MENTOR), declined, NOW.plusSeconds(1), null));
    assertThat(recommended()).isEmpty();
    index.forgetRelation(id(MENTEE), id(MENTOR));
    index.put(relation(id(MENTEE), id(MENTOR), declined, NOW, null));
    assertThat(recommended()).containsExactly(id(MENTOR));
  }

  @Test
  void nobody_without_a_common_language_is_recommended() {
    add(person(MENTOR, "north").languages("fr"));
    assertThat(recommended()).isEmpty();
  }

  @Test
  void nobody_is_shown_to_themselves() {
    index.put(person(MENTEE, "north").version(2).mentor());
    index.put(person(MENTEE, "north").load().card());
    assertThat(seen()).isEmpty();
    assertThat(recommended()).isEmpty();
  }

  private void add(Person mentor) {
    index.put(mentor.mentor());
    index.put(mentor.load().card());
  }

  private static CampusCard withVersion(long version, String id, boolean shares) {
    var card = campus(id, "river", shares);
    return new CampusCard(
        card.campus(),
        version,
        card.name(),
        card.consortium(),
        card.timeZone(),
        card.locale(),
        card.accent(),
        card.policy());
  }

  private List<UUID> recommendedWhen(Relation.State state) {
    index.forgetRelation(id(MENTEE), id(MENTOR));
    index.put(relation(id(MENTEE), id(MENTOR), state));
    return recommended();
  }

  private List<UUID> recommended() {
    return recommendedAt(NOW);
  }

  private List<UUID> recommendedAt(Instant now) {
    var wanted = new Wanted(id(MENTEE), Need.ROLE_MODEL, Optional.empty(), 50, now);
    return index.recommend(wanted).stream().map(one -> one.candidate().id()).toList();
  }

  private List<UUID> seen() {
    var search = new Search(id(MENTEE), Filters.NONE, 50, Optional.empty(), NOW);
    return index.search(search).page().stream().map(Candidate::id).toList();
  }
}
