package org.constellation.engagement.sessions;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.Command;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.engagement.engagements.Session;
import org.constellation.engagement.engagements.SessionPlan;
import org.constellation.engagement.showing.EngagementViews;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.engagement.showing.SessionView;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Two people meet. The entity tag is the engagement's. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR})
@RequestMapping("/api/v1/engagements/{id}/sessions")
public final class SessionController {

  private final EngagementDesk desk;
  private final EngagementViews views;

  SessionController(EngagementDesk desk, EngagementViews views) {
    this.desk = desk;
    this.views = views;
  }

  /**
   * Plans a session. 409 {@code wrong-state} while paused and once it is over, {@code
   * too-many-sessions} beyond 200.
   */
  @PostMapping
  public ResponseEntity<SessionView> plan(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody @Valid SessionBody body,
      Idempotency idempotency) {
    var command = new Command.PlanSession(idempotency.id(), idempotency.bodyHash(), body.plan());
    desk.asParty(caller, id)
        .flatMap(there -> there.state().story().session(idempotency.id()))
        .ifPresent(_ -> idempotency.replayed().run());
    var kept = HttpAnswers.require(desk.act(caller, id, command));
    var location = "/api/v1/engagements/" + id + "/sessions/" + idempotency.id();
    return ResponseEntity.created(URI.create(location))
        .eTag(Outcomes.etag(kept.version()))
        .body(views.session(kept, idempotency.id(), caller.person()));
  }

  /**
   * Moves or cancels a planned session. 409 {@code wrong-state} when it is not planned any more.
   */
  @PatchMapping(path = "/{sessionId}", consumes = "application/merge-patch+json")
  public ResponseEntity<SessionView> change(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID sessionId,
      @RequestBody @Valid SessionPatch patch,
      Expected expected) {
    boolean cancels = patch.cancels();
    UnaryOperator<SessionPlan> changes = patch.changes();
    Session session =
        desk.asParty(caller, id)
            .flatMap(kept -> kept.state().story().session(sessionId))
            .orElseThrow(Problem::absent);
    Command command =
        cancels
            ? new Command.CancelSession(sessionId)
            : new Command.MoveSession(sessionId, changes.apply(session.plan()));
    return answer(
        caller,
        sessionId,
        HttpAnswers.require(desk.act(caller, id, expected.asOptional(), command)));
  }

  /**
   * Says whether it took place, once a side; the first "held" counts as being in touch. 409 {@code
   * wrong-state} before it began, or when the caller said otherwise before.
   */
  @PostMapping("/{sessionId}/log")
  public ResponseEntity<SessionView> log(
      Caller caller,
      @PathVariable UUID id,
      @PathVariable UUID sessionId,
      @RequestBody @Valid LogBody body) {
    var command = new Command.LogSession(sessionId, body.held(), body.summary(), body.myNote());
    return answer(caller, sessionId, HttpAnswers.require(desk.act(caller, id, command)));
  }

  private ResponseEntity<SessionView> answer(
      Caller caller, UUID sessionId, Versioned<Engagement> kept) {
    return ResponseEntity.ok()
        .eTag(Outcomes.etag(kept.version()))
        .body(views.session(kept, sessionId, caller.person()));
  }
}
