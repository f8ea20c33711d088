package org.constellation.matching.ranking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;

import java.util.Optional;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.Relation.State;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.People;
import org.constellation.matching.People.Person;
import org.junit.jupiter.api.Test;

class ObstacleTest {

  private final Person mentor = person(2, "north");
  private People.Load load = mentor.load();
  private Optional<InteractionType> asked = Optional.empty();

  @Test
  void nothing_keeps_a_mentee_from_asking_a_free_mentor() {
    assertThat(obstacle()).isEmpty();
    assertThat(obstacle(State.ENDED)).isEmpty();
  }

  @Test
  void what_lies_between_the_two_is_told_before_all_else() {
    load = mentor.load().freeInAll(0);
    assertThat(obstacle(State.ASKED)).contains(Obstacle.ASKED);
    assertThat(obstacle(State.ACTIVE)).contains(Obstacle.ACTIVE);
    assertThat(obstacle(State.DECLINED)).contains(Obstacle.DECLINED);
  }

  @Test
  void a_no_keeps_from_asking_while_it_rests() {
    assertThat(between(relation(id(1), id(2), State.DECLINED, NOW.plusSeconds(1), null)))
        .contains(Obstacle.DECLINED);
    assertThat(between(relation(id(1), id(2), State.DECLINED, NOW, null))).isEmpty();
  }

  @Test
  void a_block_is_not_told_from_a_no() {
    assertThat(obstacle(State.BLOCKED)).contains(Obstacle.DECLINED);
  }

  @Test
  void a_rest_is_told_whoever_asked_for_it() {
    load = mentor.load().pausedUntil(NOW.plusSeconds(1));
    assertThat(obstacle()).contains(Obstacle.PAUSED);
    load = mentor.load();
    mentor.pausedUntil(NOW.plusSeconds(1));
    assertThat(obstacle()).contains(Obstacle.PAUSED);
    mentor.pausedUntil(NOW);
    assertThat(obstacle()).isEmpty();
  }

  @Test
  void without_a_place_a_mentor_is_full_in_all_or_for_what_is_asked() {
    asked = Optional.of(InteractionType.CV_REVIEW);
    assertThat(obstacle()).contains(Obstacle.FULL);
    asked = Optional.of(InteractionType.QUICK_QUESTION);
    assertThat(obstacle()).isEmpty();
    load = mentor.load().free(InteractionType.QUICK_QUESTION, 0);
    assertThat(obstacle()).contains(Obstacle.FULL);
    load = mentor.load().freeInAll(0);
    assertThat(obstacle()).contains(Obstacle.FULL);
  }

  @Test
  void a_mentor_with_places_may_have_been_asked_enough() {
    load = mentor.load().asks(6);
    assertThat(obstacle()).contains(Obstacle.ENOUGH_ASKED);
    load = mentor.load().pending(5);
    assertThat(obstacle()).contains(Obstacle.ENOUGH_ASKED);
  }

  @Test
  void the_two_need_a_language() {
    mentor.languages("fr");
    assertThat(obstacle()).contains(Obstacle.NO_COMMON_LANGUAGE);
  }

  private Optional<Obstacle> obstacle(State state) {
    return between(relation(id(1), id(2), state));
  }

  private Optional<Obstacle> obstacle() {
    return of(Optional.empty());
  }

  private Optional<Obstacle> between(Relation relation) {
    return of(Optional.of(relation));
  }

  private Optional<Obstacle> of(Optional<Relation> between) {
    var card = Mentor.of(mentor.mentor(), Optional.of(load.card())).orElseThrow();
    return Obstacle.of(person(1, "north").mentee(), card, between, asked, NOW);
  }
}
