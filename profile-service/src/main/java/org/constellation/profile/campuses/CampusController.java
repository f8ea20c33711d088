package org.constellation.profile.campuses;

import io.swagger.v3.oas.annotations.Operation;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.constellation.profile.checks.HttpFaults;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Campuses, as far as the caller's campus may know them. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
@RequestMapping("/api/v1/campuses")
class CampusController {

  private final Campuses campuses;
  private final Cursors cursors;

  CampusController(Campuses campuses, Cursors cursors) {
    this.campuses = campuses;
    this.cursors = cursors;
  }

  /** The caller's campus and those of its consortium, by name. */
  @GetMapping
  @Operation(summary = "List the own campus and its partners")
  public ResponseEntity<Listing<CampusView>> list(
      Caller caller,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    String viewer = caller.requireCampus();
    return cursors.answer(
        campuses.listFor(viewer, cursors.wanted(limit, cursor)),
        campus -> CampusView.of(campus.state(), viewer));
  }

  /** One campus; its policy is shown to its own people. */
  @GetMapping("/{campusId}")
  @Operation(summary = "Read a campus")
  public ResponseEntity<CampusView> read(Caller caller, @PathVariable String campusId) {
    String viewer = caller.requireCampus();
    return answer(campuses.seenBy(viewer, campusId).orElseThrow(Problem::absent), viewer);
  }

  /** Sets every limit of the campus anew; for its coordinators. */
  @PutMapping("/{campusId}/policy")
  @MayCall(Role.COORDINATOR)
  @Operation(summary = "Set the campus's policy")
  public ResponseEntity<CampusView> govern(
      Caller caller,
      @PathVariable String campusId,
      @RequestBody CampusPolicy policy,
      Expected expected) {
    caller.requireMemberOf(campusId);
    HttpFaults.refuse(PolicyRules.faults(policy));
    return answer(
        Outcomes.require(
            campuses.govern(caller.scope(), campusId, expected.version(), policy),
            _ -> HttpStatus.CONFLICT),
        campusId);
  }

  private static ResponseEntity<CampusView> answer(Versioned<Campus> campus, String viewer) {
    return ResponseEntity.ok()
        .eTag(Outcomes.etag(campus.version()))
        .body(CampusView.of(campus.state(), viewer));
  }
}
