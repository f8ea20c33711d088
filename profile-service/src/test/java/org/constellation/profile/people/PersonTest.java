package org.constellation.profile.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.PersonEvent.NeedsChecked;
import org.constellation.contracts.events.PersonEvent.OfferingChanged;
import org.constellation.contracts.events.PersonEvent.TransitionDeclared;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.profile.needs.NeedAnswer;
import org.constellation.profile.needs.NeedState;
import org.junit.jupiter.api.Test;

class PersonTest {

  private static final Instant NOW = Instant.parse("2026-11-22T10:00:00Z");
  private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000001");
  private static final Person MENTEE = PeopleSamples.person(ID, "north", false, null);
  private static final Offering OFFERING = PeopleSamples.offering(Visibility.CAMPUS);

  @Test
  void a_complete_check_up_is_told_of_without_saying_which_need() {
    var made = made(MENTEE.checkNeeds(all(NeedState.OPEN), NOW));

    assertThat(made.events()).containsExactly(new NeedsChecked(ID, "north", NOW, true));
  }

  @Test
  void a_draft_and_the_same_answers_again_are_told_to_nobody() {
    var draft =
        made(
            MENTEE.checkNeeds(
                Map.of(Need.SAFE_SPACE, new NeedAnswer(NeedState.OPEN, Set.of(), "mine")), NOW));
    Person complete = made(MENTEE.checkNeeds(all(NeedState.OPEN), NOW)).state();
    var again = made(complete.checkNeeds(all(NeedState.OPEN), NOW));

    assertThat(draft.events()).isEmpty();
    assertThat(again.events()).isEmpty();
    assertThat(again.state()).isEqualTo(complete);
  }

  @Test
  void a_transition_is_told_of_once() {
    UUID transition = UUID.randomUUID();
    var first = made(MENTEE.tell(transition, Transition.GRADUATING, NOW));
    var second = made(first.state().tell(transition, Transition.GRADUATING, NOW));

    assertThat(first.events())
        .containsExactly(new TransitionDeclared(ID, "north", Transition.GRADUATING, NOW));
    assertThat(second.events()).isEmpty();
  }

  @Test
  void an_offering_is_told_of_when_it_changes() {
    var first = made(MENTEE.offer(OFFERING, NOW));
    var second = made(first.state().offer(OFFERING, NOW));

    assertThat(first.events()).containsExactly(new OfferingChanged(ID, "north", NOW));
    assertThat(first.state().offers()).isTrue();
    assertThat(second.events()).isEmpty();
  }

  @Test
  void signing_in_adds_roles_and_takes_none_and_makes_nobody_an_operator() {
    Person vouched = made(MENTEE.vouchedFor(Set.of(Role.MENTOR, Role.OPERATOR))).state();

    assertThat(vouched.roles()).containsExactlyInAnyOrder(Role.MENTEE, Role.MENTOR);
  }

  @Test
  void a_roster_sets_roles_but_unmakes_no_coordinator() {
    Person coordinator = made(MENTEE.vouchedFor(Set.of(Role.COORDINATOR, Role.MENTEE))).state();

    var enrolled = made(coordinator.enrol("s-1", Set.of(Role.MENTOR), MENTEE.profile(), null, NOW));

    assertThat(enrolled.state().roles()).containsExactlyInAnyOrder(Role.COORDINATOR, Role.MENTOR);
    assertThat(enrolled.state().externalId()).isEqualTo("s-1");
    assertThat(enrolled.events()).isEmpty();
  }

  @Test
  void the_card_carries_no_need() {
    Person complete = made(MENTEE.checkNeeds(all(NeedState.OPEN), NOW)).state();
    Person mentor = made(complete.offer(OFFERING, NOW)).state();

    var card = ProfileCards.of(new Versioned<>(ID, 3, NOW, mentor));

    assertThat(card.version()).isEqualTo(3);
    assertThat(card.offering()).isEqualTo(OFFERING);
    assertThat(card.toString()).doesNotContain("SAFE_SPACE").doesNotContain("private note");
  }

  private static Map<Need, NeedAnswer> all(NeedState state) {
    Map<Need, NeedAnswer> answers = new EnumMap<>(Need.class);
    List.of(Need.values())
        .forEach(need -> answers.put(need, new NeedAnswer(state, Set.of(), "private note")));
    return answers;
  }

  private static Decision.Made<Person, PersonEvent> made(Decision<Person, PersonEvent> decision) {
    return switch (decision) {
      case Decision.Made<Person, PersonEvent> made -> made;
      case Decision.Refused<Person, PersonEvent>(var reason) ->
          throw new AssertionError(reason.code());
    };
  }
}
