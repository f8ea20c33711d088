package org.constellation.local.clock;

import java.time.Duration;
import java.time.Instant;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The clock that everyone on the local stack goes by. Lives on the local stack alone. */
@RestController
@RequestMapping("/api/v1/dev/clock")
class ClockController {
  private static final Duration FURTHEST = Duration.ofDays(366);

  private final BusinessClock clock;
  private final TimeTravel travel;

  ClockController(BusinessClock clock, TimeTravel travel) {
    this.clock = clock;
    this.travel = travel;
  }

  /**
   * Business time.
   *
   * @param offset how far it is from wall time
   */
  record Now(Instant now, Duration offset) {}

  /**
   * How far to go.
   *
   * @param advance ISO-8601, days or smaller: {@code P31D}
   */
  record Advance(Duration advance) {}

  @GetMapping
  Now now() {
    return new Now(clock.now(), clock.offset());
  }

  /** Moves the clock, stopping wherever something is due; answers when all of it is done. */
  @PostMapping
  TimeTravel.Arrival advance(@RequestBody Advance asked) {
    if (!asked.advance().isPositive() || asked.advance().compareTo(FURTHEST) > 0) {
      throw new ResponseStatusException(
          HttpStatus.BAD_REQUEST, "The clock only moves forward, and by a year at most");
    }
    return travel.advance(asked.advance());
  }

  @ExceptionHandler(Patience.NotSettled.class)
  ProblemDetail notSettled(Patience.NotSettled e) {
    return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, e.getMessage());
  }
}
