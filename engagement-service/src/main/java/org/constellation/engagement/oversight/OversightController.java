package org.constellation.engagement.oversight;

import java.util.List;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.rhythm.Stage;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Cursors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What coordinators see of their own campus: states, dates and names, never a word. */
@RestController
@MayCall(Role.COORDINATOR)
@RequestMapping("/api/v1/oversight/{campusId}")
public final class OversightController {

  private final OversightDesk desk;
  private final Cursors cursors;

  OversightController(OversightDesk desk, Cursors cursors) {
    this.desk = desk;
    this.cursors = cursors;
  }

  /**
   * Check-ins that wait, those that have waited longest first.
   *
   * @param state DUE or OVERDUE, repeatable; both without
   */
  @GetMapping("/check-ins")
  public ResponseEntity<WaitingCheckIns> checkIns(
      Caller caller,
      @PathVariable String campusId,
      @RequestParam(required = false) @Nullable List<String> state,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    caller.requireMemberOf(campusId);
    List<Stage> stages =
        state == null || state.isEmpty()
            ? List.of(Stage.DUE, Stage.OVERDUE)
            : state.stream().map(OversightController::stage).toList();
    var page = desk.waiting(campusId, stages, cursors.wanted(limit, cursor));
    var listing = cursors.answer(page, kept -> desk.view(kept.state()));
    var found = java.util.Objects.requireNonNull(listing.getBody());
    return ResponseEntity.ok()
        .headers(listing.getHeaders())
        .body(new WaitingCheckIns(found.items(), desk.waitingCounts(campusId), found.next()));
  }

  private static Stage stage(String name) {
    return switch (name) {
      case "DUE" -> Stage.DUE;
      case "OVERDUE" -> Stage.OVERDUE;
      default -> throw HttpAnswers.unfit("state", "must be DUE or OVERDUE");
    };
  }

  /** How the campus's engagements stand. */
  @GetMapping("/engagements")
  public EngagementCounts engagements(Caller caller, @PathVariable String campusId) {
    caller.requireMemberOf(campusId);
    return desk.engagements(campusId);
  }

  /** How the requests of the campus's mentees and to its mentors stand; nobody is named. */
  @GetMapping("/requests")
  public RequestCounts requests(Caller caller, @PathVariable String campusId) {
    caller.requireMemberOf(campusId);
    return desk.requests(campusId);
  }
}
