package org.constellation.engagement.showing;

import java.util.List;
import java.util.Map;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.EngagementRefusal;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.Unfit;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** What a caller is told of what became of a command on an engagement. */
public final class HttpAnswers {

  private final EngagementViews views;

  public HttpAnswers(EngagementViews views) {
    this.views = views;
  }

  /** The changed engagement with its entity tag, or the problem that says why not. */
  public ResponseEntity<EngagementView> whole(Caller caller, Outcome<Engagement> outcome) {
    return whole(caller, require(outcome));
  }

  /** The engagement with its entity tag. */
  public ResponseEntity<EngagementView> whole(Caller caller, Versioned<Engagement> kept) {
    EngagementView view = views.whole(kept, caller.person());
    return ResponseEntity.ok().eTag(Outcomes.etag(kept.version(), view)).body(view);
  }

  /** What was changed, or the problem that says why not. */
  public static <S> Versioned<S> require(Outcome<S> outcome) {
    if (outcome instanceof Outcome.Refused<S>(EngagementRefusal refusal)) {
      throw problem(refusal);
    }
    return Outcomes.require(outcome, _ -> HttpStatus.CONFLICT);
  }

  /** The problem of a refusal. */
  public static Problem problem(EngagementRefusal refusal) {
    return switch (refusal) {
      case WrongState(String state) -> with(refusal, HttpStatus.CONFLICT, "state", state);
      case Unfit(String field, String message) -> unfit(field, message);
      case Plain.TERMS_CHANGED, Plain.TOO_MANY_SESSIONS, Plain.TOO_MANY_CHECK_INS ->
          Problem.of(HttpStatus.CONFLICT, refusal);
      case Plain.KEY_REUSED -> Problem.keyReused();
      case Plain.NO_SUCH_SESSION -> Problem.absent();
      case Plain.ROLE_MISSING -> Problem.of(HttpStatus.FORBIDDEN, refusal);
    };
  }

  /** One field is not as it should be. */
  public static Problem unfit(String field, String message) {
    return with(
        new Unfit(field, message),
        HttpStatus.BAD_REQUEST,
        "errors",
        List.of(Map.of("field", field, "message", message)));
  }

  private static Problem with(
      EngagementRefusal refusal, HttpStatus status, String name, Object value) {
    Problem problem = Problem.of(status, refusal);
    problem.getBody().setProperty(name, value);
    return problem;
  }
}
