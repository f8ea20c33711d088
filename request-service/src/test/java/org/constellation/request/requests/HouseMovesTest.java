package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constellation.contracts.Decision.made;
import static org.constellation.request.requests.Samples.ACCEPTED;
import static org.constellation.request.requests.Samples.ASK;
import static org.constellation.request.requests.Samples.CLOSED;
import static org.constellation.request.requests.Samples.DECIDED;
import static org.constellation.request.requests.Samples.LATER;
import static org.constellation.request.requests.Samples.NOW;
import static org.constellation.request.requests.Samples.OPENING;
import static org.constellation.request.requests.Samples.PENDING;
import static org.constellation.request.requests.Samples.REFUSED;
import static org.constellation.request.requests.Samples.events;
import static org.constellation.request.requests.Samples.state;

import java.util.List;
import org.constellation.contracts.events.RequestEvent.RequestCreated;
import org.constellation.contracts.events.RequestEvent.RequestExpired;
import org.constellation.contracts.events.RequestEvent.RequestExpiring;
import org.constellation.request.AskRefusal;
import org.junit.jupiter.api.Test;

class HouseMovesTest {

  @Test
  void an_ask_arrives_once() {
    var arrived = HouseMoves.arrive(OPENING, NOW);

    assertThat(events(arrived)).hasExactlyElementsOfTypes(RequestCreated.class);
    assertThat(HouseMoves.arrive(state(arrived), NOW)).isEqualTo(made(state(arrived)));
    assertThat(HouseMoves.arrive(REFUSED, NOW)).isEqualTo(made(REFUSED));
  }

  @Test
  void what_arrived_is_not_refused_any_more() {
    assertThat(HouseMoves.refuse(PENDING, AskRefusal.MENTOR_PAUSED, false, NOW))
        .isEqualTo(made(PENDING));
  }

  @Test
  void a_reminder_comes_once_before_the_expiry() {
    assertThat(HouseMoves.due(PENDING, LATER)).isEqualTo(made(PENDING));

    var reminded = HouseMoves.due(PENDING, ASK.terms().remindAt());
    assertThat(events(reminded)).hasExactlyElementsOfTypes(RequestExpiring.class);
    assertThat(state(reminded).dueAt()).contains(ASK.terms().expiresAt());
    assertThat(HouseMoves.due(state(reminded), ASK.terms().remindAt()))
        .isEqualTo(made(state(reminded)));
  }

  @Test
  void it_expires_at_the_due_instant() {
    var expired = HouseMoves.due(PENDING, ASK.terms().expiresAt());

    assertThat(state(expired)).isInstanceOf(Expired.class);
    assertThat(events(expired)).hasExactlyElementsOfTypes(RequestExpired.class);
  }

  @Test
  void whatever_is_due_moves_on() {
    for (Request request : List.of(OPENING, REFUSED)) {
      assertThat(state(HouseMoves.due(request, LATER)).dueAt().orElseThrow()).isAfter(LATER);
    }
    for (Request request : DECIDED) {
      assertThat(state(HouseMoves.due(request, LATER)).dueAt().orElseThrow()).isAfter(LATER);
    }
  }

  @Test
  void settled_is_only_what_the_saga_saw() {
    assertThat(state(HouseMoves.settle(ACCEPTED, ACCEPTED)).dueAt()).isEmpty();
    assertThat(HouseMoves.settle(CLOSED, ACCEPTED)).isEqualTo(made(CLOSED));
  }

  @Test
  void only_an_accepted_request_has_an_engagement_to_close() {
    assertThat(state(HouseMoves.close(ACCEPTED, LATER, LATER))).isInstanceOf(Closed.class);
    assertThat(HouseMoves.close(CLOSED, LATER, LATER)).isEqualTo(made(CLOSED));
    assertThatThrownBy(() -> HouseMoves.close(PENDING, LATER, LATER))
        .isInstanceOf(IllegalStateException.class);
  }
}
