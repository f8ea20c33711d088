package org.constellation.matching.cohorts;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.cohorts.CohortRun.Chosen;
import org.constellation.matching.cohorts.PairView.RequestState;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The pairs of a cohort, for its coordinators to look through and change. */
@RestController
@MayCall(Role.COORDINATOR)
@RequestMapping("/api/v1/cohorts/{id}/pairs")
class PairsController {

  private final CohortDesk desk;
  private final BetterMentors betterMentors;
  private final PairViews views;
  private final Cursors cursors;

  PairsController(CohortDesk desk, BetterMentors betterMentors, PairViews views, Cursors cursors) {
    this.desk = desk;
    this.betterMentors = betterMentors;
    this.views = views;
    this.cursors = cursors;
  }

  /** What a change does, or would do. */
  record Rearranged(boolean dryRun, long cost, List<PairView> before, List<PairView> after) {}

  /**
   * What each mentee gets, by the mentees' ids. 409 {@code wrong-state} while nothing is chosen.
   *
   * @param paired only those who got somebody, or only those who did not
   * @param below only pairs with fewer points
   * @param request only pairs of which this became; none before the cohort is published
   */
  @GetMapping
  ResponseEntity<Listing<PairView>> pairs(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Boolean paired,
      @RequestParam(required = false) @Nullable Integer below,
      @RequestParam(required = false) @Nullable RequestState request,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Page.Wanted wanted = cursors.wanted(limit, cursor);
    Versioned<CohortRun> run = HttpCohorts.find(desk, caller, id);
    Chosen chosen = HttpCohorts.chosen(run.state());
    int first = wanted.after().map(last -> (int) last.createdAt().toEpochMilli()).orElse(0);
    Predicate<Entry> filter =
        entry ->
            (paired == null || paired == (entry.pairing() != null))
                && (below == null || (entry.pairing() != null && entry.score() < below))
                && (request == null
                    || views.request(entry, run.state()).filter(request::equals).isPresent());
    CohortDesk.Stretch stretch =
        desk.entries(caller.scope(), run.state().head(), chosen, first, wanted.limit(), filter);
    // Where the next page begins is a number; a cursor carries it as an instant.
    Optional<Page.Position> next =
        stretch.next().map(number -> new Page.Position(Instant.ofEpochMilli(number), id));
    ResponseEntity<Listing<PairView>> answer =
        cursors.answer(
            new Page<>(stretch.entries(), next), entry -> views.brief(entry, run.state()));
    return ResponseEntity.ok()
        .headers(answer.getHeaders())
        .eTag(Outcomes.etag(run.version()))
        .body(Objects.requireNonNull(answer.getBody()));
  }

  /**
   * What one mentee gets, and why; under review also who would fit better, and why they are not
   * had.
   */
  @GetMapping("/{menteeId}")
  ResponseEntity<PairView> pair(Caller caller, @PathVariable UUID id, @PathVariable UUID menteeId) {
    Versioned<CohortRun> run = HttpCohorts.find(desk, caller, id);
    Chosen chosen = HttpCohorts.chosen(run.state());
    Entry entry =
        desk.entry(caller.scope(), run.state().head(), chosen, menteeId)
            .orElseThrow(Problem::absent);
    List<Better> better =
        run.state() instanceof CohortRun.Review review
            ? betterMentors.than(caller.scope(), review, entry)
            : null;
    return ResponseEntity.ok()
        .eTag(Outcomes.etag(run.version()))
        .body(views.explained(entry, run.state(), better));
  }

  /**
   * Gives mentees other mentors, none, or pins their pairs; a swap is two mentees who get each
   * other's mentors. 409 {@code wrong-state}, {@code pair-not-possible}, {@code
   * mentor-without-place}, {@code too-many-changes}.
   *
   * @param dryRun tells what it would cost in points and changes nothing
   */
  @PatchMapping(consumes = "application/merge-patch+json")
  ResponseEntity<Rearranged> change(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestBody PairsPatch patch,
      Expected expected) {
    if (patch.pairs().isEmpty() || patch.pairs().size() > PairsPatch.MOST) {
      throw Problem.invalid("pairs", "must be 1 to " + PairsPatch.MOST);
    }
    Versioned<CohortRun> run = HttpCohorts.find(desk, caller, id);
    Chosen chosen = HttpCohorts.chosen(run.state());
    if (run.version() != expected.version()) {
      throw Problem.stale();
    }
    return switch (desk.rearranged(caller.scope(), run.state().head(), chosen, patch.wanted())) {
      case Rearranging.Result.Impossible(var why) -> throw Problem.of(HttpCohorts.status(why), why);
      case Rearranging.Result.Possible possible -> {
        Versioned<CohortRun> now =
            dryRun
                ? run
                : Outcomes.require(
                    desk.rearrange(caller.scope(), run, possible), HttpCohorts::status);
        yield ResponseEntity.ok()
            .eTag(Outcomes.etag(now.version()))
            .body(told(dryRun, possible, run.state(), now.state()));
      }
    };
  }

  private Rearranged told(
      boolean dryRun, Rearranging.Result.Possible change, CohortRun before, CohortRun after) {
    return new Rearranged(
        dryRun,
        change.cost(),
        change.before().stream().map(entry -> views.explained(entry, before, null)).toList(),
        change.after().stream().map(entry -> views.explained(entry, after, null)).toList());
  }
}
