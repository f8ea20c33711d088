package org.constellation.profile.roster;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.constellation.profile.checks.HttpFaults;
import org.constellation.profile.checks.HttpIds;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Roster imports, for the coordinators of the campus. */
@RestController
@MayCall(Role.COORDINATOR)
@RequestMapping("/api/v1")
class RosterController {

  private final RosterDesk desk;
  private final Cursors cursors;

  RosterController(RosterDesk desk, Cursors cursors) {
    this.desk = desk;
    this.cursors = cursors;
  }

  /**
   * Takes a roster in; it is worked off in the background. A bad row is rejected alone.
   *
   * @param dryRun tells what would become of each row and changes nothing
   */
  @PostMapping(path = "/campuses/{campusId}/roster-imports", consumes = "text/csv")
  @Operation(summary = "Import a roster of at most 5,000 rows and 2 MB")
  @ApiResponse(responseCode = "202", description = "Begun", useReturnTypeSchema = true)
  public ResponseEntity<RosterView> begin(
      Caller caller,
      @PathVariable String campusId,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestHeader(HttpHeaders.CONTENT_TYPE) MediaType type,
      @RequestBody byte[] csv,
      Idempotency idempotency) {
    caller.requireMemberOf(campusId);
    List<RosterRow> rows = rows(type, csv);
    // The mode of the run is no part of the path, but the same key must not mean two runs.
    Idempotency keyed = idempotency.with(dryRun ? "-dry" : "");
    Versioned<RosterImport> at =
        keyed.require(() -> desk.begin(keyed.id(), keyed.bodyHash(), campusId, dryRun, rows));
    return answer(
        ResponseEntity.accepted().location(URI.create("/api/v1/roster-imports/" + at.id())),
        at,
        Page.Wanted.first(20),
        Set.of());
  }

  /**
   * How far an import is, with what became of its rows.
   *
   * @param outcome only rows that ended so; repeatable
   */
  @GetMapping("/roster-imports/{importId}")
  @Operation(summary = "Read an import's progress and report")
  public ResponseEntity<RosterView> read(
      Caller caller,
      @PathVariable String importId,
      @RequestParam(required = false) @Nullable Set<RowOutcome> outcome,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Page.Wanted wanted = cursors.wanted(limit, cursor);
    Versioned<RosterImport> at =
        desk.find(caller.scope(), HttpIds.id(importId)).orElseThrow(Problem::absent);
    return answer(ResponseEntity.ok(), at, wanted, outcome == null ? Set.of() : outcome);
  }

  private static List<RosterRow> rows(MediaType type, byte[] csv) {
    Charset charset = type.getCharset();
    if (charset != null && !charset.equals(StandardCharsets.UTF_8)) {
      throw Problem.of(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "unsupported-media-type", "Send UTF-8.");
    }
    return switch (RosterSheet.read(csv)) {
      case RosterSheet.Rows(var rows) -> rows;
      case RosterSheet.Unfit(var faults) -> throw HttpFaults.problem(faults);
      case RosterSheet.Malformed() ->
          throw Problem.of(HttpStatus.BAD_REQUEST, "malformed", "The body is no CSV in UTF-8.");
    };
  }

  /** Items are in the order of the rows, so the cursor's position is a row's number. */
  private ResponseEntity<RosterView> answer(
      ResponseEntity.BodyBuilder builder,
      Versioned<RosterImport> at,
      Page.Wanted wanted,
      Set<RowOutcome> outcomes) {
    int after =
        wanted.after().map(last -> Math.toIntExact(last.createdAt().toEpochMilli())).orElse(0);
    List<RowResult> found = desk.results(at.state(), after, wanted.limit(), outcomes);
    Page<RowResult> page =
        found.size() <= wanted.limit()
            ? new Page<>(found, Optional.empty())
            : new Page<>(
                found.subList(0, wanted.limit()),
                Optional.of(
                    new Page.Position(
                        Instant.ofEpochMilli(found.get(wanted.limit() - 1).row()), at.id())));
    ResponseEntity<Listing<RosterView.Item>> listing = cursors.answer(page, RosterView.Item::of);
    String link = listing.getHeaders().getFirst(HttpHeaders.LINK);
    if (link != null) {
      builder.header(HttpHeaders.LINK, link);
    }
    return builder
        .eTag(Outcomes.etag(at.version()))
        .body(RosterView.of(at.state(), Objects.requireNonNull(listing.getBody())));
  }
}
