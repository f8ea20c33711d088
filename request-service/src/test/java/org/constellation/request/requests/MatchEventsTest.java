package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.CohortProposed;
import org.constellation.contracts.events.MatchEvent.SuggestionMade;
import org.constellation.contracts.events.RequestEvent.RequestCreated;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.EventListenerContract;
import org.constellation.platform.events.Hears;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Listening;
import org.constellation.request.Cast;
import org.constellation.request.RequestState;
import org.junit.jupiter.api.Test;

@Hears("matchEvents")
class MatchEventsTest extends EventListenerContract<MatchEvent> {

  private static final UUID RUN = new UUID(1, 1);
  private static final UUID SHEET = new UUID(1, 2);
  private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

  private final Listening listening = new Listening();

  private static House campus() {
    return House.inMemory()
        .campus(Cast.NORTH, Cast.policy(1, 5))
        .mentee("ada", Cast.NORTH)
        .mentee("ben", Cast.NORTH)
        .mentee("cleo", Cast.NORTH)
        .mentor("mona", Cast.NORTH, Map.of(CV_REVIEW, 3), 3);
  }

  @Override
  protected Stage stage(EventHandling handling) {
    House house = campus();
    return new Stage(
        new RequestConfiguration().matchEvents(handling, house.desk, house.people, house.clock),
        () -> List.of(house.requests(), house.ledger("mona").unchecked()));
  }

  private static CohortProposed proposed(String mentee) {
    return proposed(mentee, 1, 1);
  }

  private static CohortProposed proposed(String mentee, long menteeVersion, long mentorVersion) {
    return new CohortProposed(
        RUN,
        Cast.id(mentee),
        Cast.NORTH,
        Cast.id("mona"),
        Cast.NORTH,
        Need.ROLE_MODEL,
        CV_REVIEW,
        AT,
        menteeVersion,
        mentorVersion);
  }

  @Override
  protected List<MatchEvent> story() {
    return List.of(proposed("ada"), proposed("ben"));
  }

  @Override
  protected MatchEvent another() {
    return proposed("cleo");
  }

  @Override
  protected UUID subject(MatchEvent event) {
    return event.equals(another()) ? new UUID(1, 3) : SHEET;
  }

  @Override
  protected String campus(MatchEvent event) {
    return Cast.NORTH;
  }

  @Test
  void a_proposal_waits_for_the_mentor_and_the_mentee_may_take_it_back() {
    House house = campus();
    hear(house, proposed("ada"));
    UUID id = ProposalListener.requestId(RUN, Cast.id("ada"), Cast.id("mona"));
    assertThat(house.request(id).state().shown()).contains(RequestState.PENDING);
    assertThat(house.told())
        .singleElement()
        .isInstanceOfSatisfying(
            RequestCreated.class, told -> assertThat(told.cohortRunId()).isEqualTo(RUN));

    house.desk.withdraw(house.request(id));
    assertThat(house.request(id).state().shown()).contains(RequestState.WITHDRAWN);
    assertThat(house.ledger("mona").unchecked()).isEmpty();
  }

  @Test
  void limits_hold_for_proposals_too() {
    House house = campus().mentor("olga", Cast.NORTH, Map.of(CV_REVIEW, 3), 3);
    house.ask(UUID.randomUUID(), "ada", "olga", CV_REVIEW);
    hear(house, proposed("ada"));
    UUID id = ProposalListener.requestId(RUN, Cast.id("ada"), Cast.id("mona"));
    assertThat(house.request(id).state().shown()).isEmpty();
  }

  @Test
  void a_proposal_that_comes_before_its_cards_waits_for_each_of_them() {
    House house = House.inMemory();
    hear(house, proposed("ada"));
    List<Runnable> cards =
        List.of(
            () -> house.mentee("ada", Cast.NORTH),
            () -> house.mentor("mona", Cast.NORTH, Map.of(CV_REVIEW, 3), 3),
            () -> house.campus(Cast.NORTH, Cast.policy(1, 5)));
    for (Runnable comes : cards) {
      sweep();
      assertThat(listening.aside()).containsExactly(Held.State.AWAITING_EARLIER);
      comes.run();
    }
    sweep();
    assertThat(listening.aside()).isEmpty();
    assertThat(house.requests()).singleElement().isInstanceOf(Pending.class);
  }

  @Test
  void a_mentor_of_another_campus_is_waited_for_until_their_campus_is_known() {
    House house = campus().mentor("sue", Cast.SOUTH, Map.of(CV_REVIEW, 3), 3);
    hear(
        house,
        new CohortProposed(
            RUN,
            Cast.id("ada"),
            Cast.NORTH,
            Cast.id("sue"),
            Cast.SOUTH,
            Need.ROLE_MODEL,
            CV_REVIEW,
            AT,
            null,
            null));
    assertThat(house.requests()).isEmpty();
    house.campus(Cast.SOUTH, Cast.policy(1, 5));
    sweep();
    assertThat(house.requests()).singleElement().isInstanceOf(Pending.class);
  }

  @Test
  void a_proposal_waits_for_cards_as_new_as_those_it_was_made_with() {
    House house = campus();
    hear(house, proposed("ada", 2, 1));
    hear(house, proposed("ben", 1, 2), 2);
    assertThat(listening.aside()).hasSize(2);
    house.profiles.keep(Cast.mentee("ada", Cast.NORTH, 2, true));
    sweep();
    assertThat(house.requests())
        .singleElement()
        .satisfies(request -> assertThat(request.ask().menteeVersion()).isEqualTo(2));
    assertThat(listening.aside()).hasSize(1);
  }

  @Test
  void those_after_one_that_waits_go_on_and_the_sweep_tries_it_again() {
    House house = campus();
    hear(house, proposed("dora"));
    hear(house, proposed("ben"), 2);
    assertThat(house.requests()).hasSize(1);
    house.mentee("dora", Cast.NORTH);
    hear(house, proposed("cleo"), 3);
    sweep();
    assertThat(house.requests()).hasSize(3);
    assertThat(listening.aside()).isEmpty();
  }

  @Test
  void somebody_who_never_comes_is_given_up() {
    House house = campus();
    hear(house, proposed("nobody"));
    assertThat(listening.aside()).containsExactly(Held.State.AWAITING_EARLIER);
    house.clock.advance(ProposalListener.PATIENCE.plusDays(1));
    sweep();
    assertThat(listening.aside()).isEmpty();
    assertThat(house.requests()).isEmpty();
  }

  @Test
  void nothing_is_made_of_a_suggestion() {
    House house = campus();
    hear(house, new SuggestionMade(new UUID(2, 2), Cast.id("ada"), Cast.NORTH, AT));
    assertThat(house.requests()).isEmpty();
  }

  private void hear(House house, MatchEvent event) {
    hear(house, event, 1);
  }

  private void hear(House house, MatchEvent event, long sequence) {
    new RequestConfiguration()
        .matchEvents(listening.handling(), house.desk, house.people, house.clock)
        .accept(Listening.delivery(event, SHEET, Cast.NORTH, sequence));
  }

  private void sweep() {
    listening.replays().sweep();
  }
}
