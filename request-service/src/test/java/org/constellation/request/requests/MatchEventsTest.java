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
import org.constellation.platform.events.Listening;
import org.constellation.request.Cast;
import org.constellation.request.RequestState;
import org.junit.jupiter.api.Test;

@Hears("matchEvents")
class MatchEventsTest extends EventListenerContract<MatchEvent> {

  private static final UUID RUN = new UUID(1, 1);
  private static final UUID SHEET = new UUID(1, 2);
  private static final Instant AT = Instant.parse("2026-11-22T12:00:00Z");

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
        new RequestConfiguration().matchEvents(handling, house.desk, house.people),
        () -> List.of(house.requests(), house.ledger("mona").unchecked()));
  }

  private static CohortProposed proposed(String mentee) {
    return new CohortProposed(
        RUN,
        Cast.id(mentee),
        Cast.NORTH,
        Cast.id("mona"),
        Cast.NORTH,
        Need.ROLE_MODEL,
        CV_REVIEW,
        AT);
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
  void nothing_is_made_of_somebody_who_is_gone_nor_of_a_suggestion() {
    House house = campus();
    hear(house, proposed("nobody"));
    hear(house, new SuggestionMade(new UUID(2, 2), Cast.id("ada"), Cast.NORTH, AT));
    assertThat(house.requests()).isEmpty();
  }

  private void hear(House house, MatchEvent event) {
    new RequestConfiguration()
        .matchEvents(new Listening().handling(), house.desk, house.people)
        .accept(Listening.delivery(event, subject(event), Cast.NORTH, 1));
  }
}
