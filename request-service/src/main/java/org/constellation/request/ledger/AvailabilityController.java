package org.constellation.request.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.constellation.request.HttpAnswers;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** A mentor's own room and pause. */
@RestController
@MayCall(Role.MENTOR)
@RequestMapping("/api/v1/me")
class AvailabilityController {

  private static final Duration LONGEST_PAUSE = Duration.ofDays(366);

  private final AvailabilityDesk desk;

  AvailabilityController(AvailabilityDesk desk) {
    this.desk = desk;
  }

  /** How much room the calling mentor has left. 409 {@code not-yet-known} before their offering. */
  @GetMapping("/availability")
  ResponseEntity<Availability> availability(Caller caller) {
    return answer(
        desk.find(caller.scope(), caller.person())
            .orElseThrow(() -> Problem.notYetKnown("Your offering")));
  }

  /** Takes no new asks from now on; those that wait may still be answered. */
  @PostMapping("/offering/pause")
  ResponseEntity<Availability> pause(Caller caller, @RequestBody PauseBody body) {
    Instant now = desk.now();
    if (!body.until().isAfter(now) || body.until().isAfter(now.plus(LONGEST_PAUSE))) {
      throw HttpAnswers.invalid("until", "must be after now and at most 366 days ahead");
    }
    Instant until = body.until().truncatedTo(ChronoUnit.MILLIS);
    return answer(desk.pause(caller.scope(), caller.person(), until));
  }

  /** Takes new asks again; also when not paused. */
  @DeleteMapping("/offering/pause")
  ResponseEntity<Availability> resume(Caller caller) {
    return answer(desk.resume(caller.scope(), caller.person()));
  }

  private ResponseEntity<Availability> answer(Outcome<MentorLedger> outcome) {
    if (outcome instanceof Outcome.Absent) {
      throw Problem.notYetKnown("Your offering");
    }
    return answer(Outcomes.require(outcome, HttpAnswers::status));
  }

  private ResponseEntity<Availability> answer(Versioned<MentorLedger> ledger) {
    return ResponseEntity.ok()
        .eTag(Outcomes.etag(ledger.version()))
        .body(desk.availability(ledger.state()));
  }
}
