package org.constellation.request;

import java.util.List;
import java.util.Map;
import org.constellation.contracts.Refusal;
import org.constellation.platform.http.Problem;
import org.springframework.http.HttpStatus;

/** From what a rule said to what the caller is told. */
public final class HttpAnswers {

  private HttpAnswers() {}

  /** The status of every refusal of this service. */
  public static HttpStatus status(Refusal refusal) {
    return switch ((RequestRefusal) refusal) {
      case WrongState _ -> HttpStatus.CONFLICT;
      case AskRefusal rule ->
          switch (rule) {
            case NOT_OFFERED,
                MENTOR_PAUSED,
                MENTOR_PENDING_FULL,
                MENTOR_MONTHLY_FULL,
                TOO_MANY_OPEN_REQUESTS,
                ALREADY_ASKED,
                MENTOR_FULL,
                NOT_WAITING,
                REFERRAL_NOT_POSSIBLE,
                TOO_MANY_QUESTIONS ->
                HttpStatus.CONFLICT;
          };
    };
  }

  /** The problem of a refusal; a wrong state is told with the state. */
  public static Problem problem(Refusal refusal) {
    Problem problem = Problem.of(status(refusal), refusal);
    if (refusal instanceof WrongState(RequestState state)) {
      problem.getBody().setProperty("state", state.name());
    }
    return problem;
  }

  /** 403: a party, but not the side that may do this. */
  public static Problem wrongSide() {
    return Problem.of(
        HttpStatus.FORBIDDEN, "wrong-side", "This is for the other side of the request.");
  }

  /** 400 that names the field. */
  public static Problem invalid(String field, String message) {
    Problem problem = Problem.invalid("Some fields are not as they should be.");
    problem.getBody().setProperty("errors", List.of(Map.of("field", field, "message", message)));
    return problem;
  }
}
