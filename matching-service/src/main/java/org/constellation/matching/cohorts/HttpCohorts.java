package org.constellation.matching.cohorts;

import java.util.UUID;
import org.constellation.contracts.Refusal;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** From what a rule said to what a coordinator is told. */
final class HttpCohorts {

  private HttpCohorts() {}

  static HttpStatus status(Refusal refusal) {
    return switch ((CohortRefusal) refusal) {
      case WRONG_STATE, PAIR_NOT_POSSIBLE, MENTOR_WITHOUT_PLACE, TOO_MANY_CHANGES ->
          HttpStatus.CONFLICT;
      case NOT_IN_COHORT -> HttpStatus.NOT_FOUND;
    };
  }

  static Versioned<CohortRun> find(CohortDesk desk, Caller caller, UUID id) {
    return desk.find(caller.scope(), id).orElseThrow(Problem::absent);
  }

  /** The cohort with what was chosen; 409 while nothing is. */
  static CohortRun.Chosen chosen(CohortRun run) {
    return run.chosen().orElseThrow(() -> wrongState(run));
  }

  /** The cohort after a move, or the problem; a wrong state is told with the state. */
  static ResponseEntity<CohortView> answer(
      CohortDesk desk, Caller caller, UUID id, Outcome<CohortRun> outcome) {
    if (outcome instanceof Outcome.Refused<CohortRun>(var reason)
        && reason == CohortRefusal.WRONG_STATE) {
      throw wrongState(find(desk, caller, id).state());
    }
    Versioned<CohortRun> now = Outcomes.require(outcome, HttpCohorts::status);
    return ResponseEntity.ok().eTag(Outcomes.etag(now.version())).body(CohortView.of(now));
  }

  private static Problem wrongState(CohortRun run) {
    Problem problem = Problem.of(HttpStatus.CONFLICT, CohortRefusal.WRONG_STATE);
    problem.getBody().setProperty("state", CohortView.state(run).name());
    return problem;
  }
}
