package org.constellation.engagement.checkins;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.Command;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Two people say that they were in touch. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR})
@RequestMapping("/api/v1/engagements/{id}/check-ins")
public final class CheckInController {

  private final EngagementDesk desk;
  private final Cursors cursors;

  CheckInController(EngagementDesk desk, Cursors cursors) {
    this.desk = desk;
    this.cursors = cursors;
  }

  /** What was recorded, newest first; for the two alone. */
  @GetMapping
  @MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
  public ResponseEntity<Listing<CheckInView>> list(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    var wanted = cursors.wanted(limit, cursor);
    var kept = desk.asParty(caller, id).orElseThrow(Problem::absent);
    return cursors.answer(Newest.page(kept.state().story().checkIns(), wanted), CheckInView::of);
  }

  /**
   * Records a touch; the next check-in moves on. 409 {@code wrong-state} while paused and once it
   * is over.
   */
  @PostMapping
  public ResponseEntity<CheckInView> record(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody @Valid CheckInBody body,
      Idempotency idempotency) {
    UUID checkInId = idempotency.id();
    desk.asParty(caller, id)
        .flatMap(there -> there.state().story().checkIn(checkInId))
        .ifPresent(_ -> idempotency.replayed().run());
    var command =
        new Command.RecordCheckIn(checkInId, idempotency.bodyHash(), body.kind(), body.text());
    var kept = HttpAnswers.require(desk.act(caller, id, command));
    return ResponseEntity.created(
            URI.create("/api/v1/engagements/" + id + "/check-ins/" + checkInId))
        .eTag(Outcomes.etag(kept.version()))
        .body(CheckInView.of(kept.state().story().checkIn(checkInId).orElseThrow()));
  }
}
