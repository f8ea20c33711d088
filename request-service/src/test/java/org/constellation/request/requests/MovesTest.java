package org.constellation.request.requests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;
import static org.constellation.request.requests.Samples.ACCEPTED;
import static org.constellation.request.requests.Samples.ASK;
import static org.constellation.request.requests.Samples.CLOSED;
import static org.constellation.request.requests.Samples.DECIDED;
import static org.constellation.request.requests.Samples.DECLINED;
import static org.constellation.request.requests.Samples.LATER;
import static org.constellation.request.requests.Samples.PENDING;
import static org.constellation.request.requests.Samples.WITHDRAWN;
import static org.constellation.request.requests.Samples.events;
import static org.constellation.request.requests.Samples.state;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.RequestEvent.ReferralOffered;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.contracts.events.RequestEvent.RequestDeclined;
import org.constellation.contracts.vocabulary.DeclineReason;
import org.constellation.request.AskRefusal;
import org.constellation.request.RequestState;
import org.constellation.request.WrongState;
import org.junit.jupiter.api.Test;

class MovesTest {

  private static final Instant TOO_LATE = ASK.terms().expiresAt();
  private static final Decline NO = new Decline(DeclineReason.OTHER, "Sorry", null);

  @Test
  void accepting_tells_once_and_accepting_again_tells_nothing() {
    var first = MentorMoves.accept(PENDING, LATER);

    assertThat(state(first)).isInstanceOf(Accepted.class);
    assertThat(events(first)).hasExactlyElementsOfTypes(RequestAccepted.class);
    assertThat(MentorMoves.accept(state(first), LATER)).isEqualTo(made(state(first)));
    assertThat(MentorMoves.accept(CLOSED, LATER)).isEqualTo(made(CLOSED));
  }

  @Test
  void final_states_stay_final() {
    for (Request decided : DECIDED) {
      if (!(decided instanceof Accepted || decided instanceof Closed)) {
        assertThat(MentorMoves.accept(decided, LATER))
            .isEqualTo(refused(new WrongState(decided.shown().orElseThrow())));
      }
      if (!(decided instanceof Withdrawn)) {
        assertThat(MenteeMoves.withdraw(decided, LATER))
            .isEqualTo(refused(new WrongState(decided.shown().orElseThrow())));
      }
      assertThat(MentorMoves.question(decided, "?", LATER))
          .isEqualTo(refused(new WrongState(decided.shown().orElseThrow())));
    }
    assertThat(MenteeMoves.withdraw(WITHDRAWN, LATER)).isEqualTo(made(WITHDRAWN));
  }

  @Test
  void past_its_expiry_it_counts_as_expired_though_nobody_has_noted_it_yet() {
    var expired = refused(new WrongState(RequestState.EXPIRED));

    assertThat(MentorMoves.accept(PENDING, TOO_LATE)).isEqualTo(expired);
    assertThat(MentorMoves.decline(PENDING, NO, false, TOO_LATE)).isEqualTo(expired);
    assertThat(MentorMoves.question(PENDING, "?", TOO_LATE)).isEqualTo(expired);
    assertThat(MenteeMoves.withdraw(PENDING, TOO_LATE)).isEqualTo(expired);
    assertThat(state(MentorMoves.accept(PENDING, TOO_LATE.minusMillis(1))))
        .isInstanceOf(Accepted.class);
  }

  @Test
  void a_decline_with_a_referral_tells_both() {
    UUID other = UUID.randomUUID();
    Decline no = new Decline(DeclineReason.NOT_MY_FIELD, null, other);

    assertThat(events(MentorMoves.decline(PENDING, no, true, LATER)))
        .hasExactlyElementsOfTypes(RequestDeclined.class, ReferralOffered.class);
    assertThat(MentorMoves.decline(PENDING, no, false, LATER))
        .isEqualTo(refused(AskRefusal.REFERRAL_NOT_POSSIBLE));
  }

  @Test
  void the_same_no_again_changes_nothing_even_when_the_referral_is_not_possible_any_more() {
    UUID other = UUID.randomUUID();
    Decline no = new Decline(DeclineReason.OTHER, "Sorry", other);
    Request declined = state(MentorMoves.decline(PENDING, no, true, LATER));

    assertThat(MentorMoves.decline(declined, no, false, LATER)).isEqualTo(made(declined));
    assertThat(MentorMoves.decline(declined, NO, false, LATER)).isEqualTo(made(declined));
    assertThat(MentorMoves.decline(DECLINED, no, true, LATER))
        .isEqualTo(refused(new WrongState(RequestState.DECLINED)));
  }

  @Test
  void the_first_answer_is_the_question() {
    Request asked = state(MentorMoves.question(PENDING, "What for?", LATER));
    Request told = state(MenteeMoves.answer(asked, "For a job.", LATER.plusSeconds(60)));
    Settling accepted = (Settling) state(MentorMoves.accept(told, LATER.plusSeconds(7200)));

    assertThat(accepted.answeredAfter()).hasHours(1);
    assertThat(((Settling) ACCEPTED).answeredAfter()).isZero();
    assertThat(accepted.exchange()).extracting(Words::by).containsExactly(Side.MENTOR, Side.MENTEE);
  }

  @Test
  void nobody_answers_before_being_asked() {
    assertThat(MenteeMoves.answer(PENDING, "For a job.", LATER))
        .isEqualTo(refused(new WrongState(RequestState.PENDING)));
    assertThat(PENDING.exchange()).isEqualTo(List.of());
  }
}
