package org.constellation.matching.cohorts;

import jakarta.validation.Valid;
import java.net.URI;
import java.time.Duration;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Cohorts, for the coordinators of the campus. */
@RestController
@MayCall(Role.COORDINATOR)
@RequestMapping("/api/v1/cohorts")
class CohortController {

  private final CohortDesk desk;
  private final Cursors cursors;
  private final BooleanSupplier indexReady;

  CohortController(CohortDesk desk, Cursors cursors, BooleanSupplier indexReady) {
    this.desk = desk;
    this.cursors = cursors;
    this.indexReady = indexReady;
  }

  /**
   * Begins to pair a cohort; it is done in the background. 400 when two of the rules cannot hold at
   * once; 503 while the index is being built.
   */
  @PostMapping
  ResponseEntity<CohortView> begin(
      Caller caller, @Valid @RequestBody CohortBody body, Idempotency idempotency) {
    String campus = caller.requireCampus();
    body.flaw()
        .ifPresent(flaw -> {
          throw Problem.invalid(flaw.field(), flaw.why());
        });
    if (!indexReady.getAsBoolean()) {
      throw Problem.of(
              HttpStatus.SERVICE_UNAVAILABLE, "unavailable", "The index is still being built.")
          .retryAfter(Duration.ofSeconds(2));
    }
    Versioned<CohortRun> run =
        idempotency.require(() ->
            desk.begin(
                idempotency.id(), idempotency.bodyHash(), caller.person(), body.setup(campus)));
    return ResponseEntity.accepted()
        .location(URI.create("/api/v1/cohorts/" + run.id()))
        .eTag(Outcomes.etag(run.version()))
        .body(CohortView.of(run));
  }

  /** The campus's cohorts, newest first. */
  @GetMapping
  ResponseEntity<Listing<CohortView>> list(
      Caller caller,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    return cursors.answer(desk.list(caller.scope(), cursors.wanted(limit, cursor)), CohortView::of);
  }

  /** One cohort with its rules and what came out. */
  @GetMapping("/{id}")
  ResponseEntity<CohortView> one(Caller caller, @PathVariable UUID id) {
    Versioned<CohortRun> run = HttpCohorts.find(desk, caller, id);
    return ResponseEntity.ok().eTag(Outcomes.etag(run.version())).body(CohortView.whole(run));
  }

  /**
   * Chooses anew around what is pinned; other changes by hand are lost once that has come out.
   * Until then, and should it fail, there is what was under review. 409 {@code wrong-state}.
   */
  @PostMapping("/{id}/recalculation")
  ResponseEntity<CohortView> again(Caller caller, @PathVariable UUID id) {
    return HttpCohorts.answer(desk, caller, id, desk.again(caller.scope(), id));
  }

  /** Not anew after all: what was under review stays. 409 {@code wrong-state} when nothing was. */
  @DeleteMapping("/{id}/recalculation")
  ResponseEntity<CohortView> stay(Caller caller, @PathVariable UUID id) {
    return HttpCohorts.answer(desk, caller, id, desk.stay(caller.scope(), id));
  }

  /**
   * Proposes the pairs: each becomes a request that the mentor may decline and the mentee take
   * back. 409 {@code wrong-state} unless under review.
   */
  @PostMapping("/{id}/publication")
  ResponseEntity<CohortView> publish(Caller caller, @PathVariable UUID id) {
    return HttpCohorts.answer(desk, caller, id, desk.publish(caller.scope(), id));
  }

  /** Gives a cohort up, while it runs or under review; nobody is told. 409 once it is published. */
  @DeleteMapping("/{id}")
  ResponseEntity<CohortView> cancel(Caller caller, @PathVariable UUID id) {
    return HttpCohorts.answer(desk, caller, id, desk.cancel(caller.scope(), id));
  }
}
