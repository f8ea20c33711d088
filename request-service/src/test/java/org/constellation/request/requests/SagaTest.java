package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.request.requests.Samples.ACCEPTED;
import static org.constellation.request.requests.Samples.CLOSED;
import static org.constellation.request.requests.Samples.DECIDED;
import static org.constellation.request.requests.Samples.OPENING;
import static org.constellation.request.requests.Samples.PENDING;
import static org.constellation.request.requests.Samples.REFUSED;
import static org.constellation.request.requests.Samples.WITHDRAWN;

import org.constellation.request.ledger.Release;
import org.constellation.request.requests.Step.Arrive;
import org.constellation.request.requests.Step.ReleaseAtMentee;
import org.constellation.request.requests.Step.ReleaseAtMentor;
import org.constellation.request.requests.Step.RetractRelation;
import org.constellation.request.requests.Step.Settle;
import org.constellation.request.requests.Step.TakeOpen;
import org.constellation.request.requests.Step.TakeWaiting;
import org.constellation.request.requests.Step.TellRelation;
import org.junit.jupiter.api.Test;

class SagaTest {

  @Test
  void an_ask_takes_every_slot_before_anybody_sees_it() {
    assertThat(Saga.next(OPENING))
        .hasExactlyElementsOfTypes(
            TakeWaiting.class, TakeOpen.class, TellRelation.class, Arrive.class);
  }

  @Test
  void what_waits_or_is_settled_has_nothing_left_to_do() {
    assertThat(Saga.next(PENDING)).isEmpty();
    for (Request decided : DECIDED) {
      Request settled = Samples.state(HouseMoves.settle(decided, decided));
      assertThat(Saga.next(settled)).isEmpty();
      assertThat(Saga.settle(settled)).isEqualTo(Saga.settle(decided));
    }
  }

  @Test
  void a_decided_request_gives_back_first_and_notes_it_last() {
    for (Request decided : DECIDED) {
      assertThat(Saga.next(decided))
          .hasExactlyElementsOfTypes(
              ReleaseAtMentor.class, ReleaseAtMentee.class, TellRelation.class, Settle.class);
    }
    assertThat(Saga.next(REFUSED))
        .hasExactlyElementsOfTypes(
            ReleaseAtMentor.class, ReleaseAtMentee.class, RetractRelation.class, Settle.class);
  }

  @Test
  void only_an_accepted_request_keeps_its_place() {
    assertThat(release(ACCEPTED).keepsPlace()).isTrue();
    DECIDED.stream()
        .filter(decided -> !decided.equals(ACCEPTED))
        .forEach(decided -> assertThat(release(decided).keepsPlace()).isFalse());
    assertThat(release(CLOSED).counts()).isTrue();
    assertThat(release(REFUSED).counts()).isFalse();
  }

  @Test
  void what_was_taken_back_unanswered_says_nothing_of_the_mentors_speed() {
    assertThat(release(WITHDRAWN).answered()).isEmpty();
  }

  private static Release release(Request request) {
    return ((ReleaseAtMentor) Saga.next(request).getFirst()).release();
  }
}
