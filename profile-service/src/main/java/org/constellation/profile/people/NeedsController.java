package org.constellation.profile.people;

import io.swagger.v3.oas.annotations.Operation;
import java.net.URI;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Transition;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Expected;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.profile.checks.HttpFaults;
import org.constellation.profile.needs.NeedAnswer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A mentee's own needs check-up; nobody else ever reads it. */
@RestController
@MayCall(Role.MENTEE)
@RequestMapping("/api/v1/me")
class NeedsController {

  private final HttpArrivals arrivals;
  private final NeedsDesk desk;
  private final Cursors cursors;

  NeedsController(HttpArrivals arrivals, NeedsDesk desk, Cursors cursors) {
    this.arrivals = arrivals;
    this.desk = desk;
    this.cursors = cursors;
  }

  /** A transition that somebody tells of. */
  record TransitionBody(Transition transition) {}

  /** A transition that was told of. */
  record TransitionView(UUID transitionId, Transition transition, Instant declaredAt) {}

  /** The check-up as it stands, empty before the first. */
  @GetMapping("/needs")
  @Operation(summary = "Read one's own needs")
  public ResponseEntity<NeedsView> read(Caller caller, @AuthenticationPrincipal Jwt token) {
    return answer(mentee(caller, token));
  }

  /** Replaces the answers; nine of them make the check-up complete. */
  @PutMapping("/needs")
  @Operation(summary = "Fill in the needs check-up")
  public ResponseEntity<NeedsView> fillIn(
      Caller caller,
      @AuthenticationPrincipal Jwt token,
      @RequestBody NeedsBody body,
      Expected expected) {
    Versioned<Person> mentee = mentee(caller, token);
    Map<Need, NeedAnswer> answers = body.answers();
    HttpFaults.refuse(NeedsBody.faults(answers));
    return answer(
        Outcomes.require(
            desk.answer(mentee.state(), expected.version(), answers), _ -> HttpStatus.CONFLICT));
  }

  /** Complete check-ups, newest first. */
  @GetMapping("/needs/history")
  @Operation(summary = "Read one's past check-ups")
  public ResponseEntity<Listing<NeedsView.Past>> history(
      Caller caller,
      @AuthenticationPrincipal Jwt token,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Person mentee = mentee(caller, token).state();
    return cursors.answer(desk.history(mentee, cursors.wanted(limit, cursor)), NeedsView.Past::of);
  }

  /** Says that one's situation changes; a new check-up is due then. */
  @PostMapping("/transitions")
  @Operation(summary = "Tell of a transition")
  public ResponseEntity<TransitionView> tell(
      Caller caller,
      @AuthenticationPrincipal Jwt token,
      @RequestBody TransitionBody body,
      Idempotency idempotency) {
    Person mentee = mentee(caller, token).state();
    Versioned<ToldTransition> told =
        idempotency.require(
            () -> desk.write(idempotency.id(), idempotency.bodyHash(), mentee, body.transition()));
    Versioned<Person> after = Outcomes.require(desk.tell(told), _ -> HttpStatus.CONFLICT);
    return ResponseEntity.created(URI.create("/api/v1/me/needs"))
        .eTag(Outcomes.etag(after.version()))
        .body(new TransitionView(told.id(), told.state().transition(), told.state().declaredAt()));
  }

  private Versioned<Person> mentee(Caller caller, Jwt token) {
    return arrivals.person(caller, token);
  }

  private ResponseEntity<NeedsView> answer(Versioned<Person> mentee) {
    return ResponseEntity.ok()
        .eTag(Outcomes.etag(mentee.version()))
        .body(NeedsView.of(mentee.state().needs(), desk.now()));
  }
}
