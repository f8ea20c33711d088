package org.constellation.gateway.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.Collection;
import java.util.function.Function;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.calls.HttpServiceCalls;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.constellation.gateway.problems.Refused;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** What all services set aside, as one list, and the way back to each for what is done about it. */
@RestController
@RequestMapping("/api/v1/operations")
final class OperationsController {
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final Duration REPLAY_DEADLINE = Duration.ofSeconds(30);

  private final HttpServiceCalls calls;
  private final HttpShelves shelves;

  OperationsController(HttpServiceCalls calls, HttpShelves shelves) {
    this.calls = calls;
    this.shelves = shelves;
  }

  /** Dead letters, newest first; at most 100 of each service. */
  @GetMapping("/dead-letters")
  HttpShelves.Joined deadLetters(
      @RequestParam(name = "service", required = false) @Nullable String service,
      HttpServletRequest caller) {
    return shelves.deadLetters(service, caller);
  }

  /** What waits for others, newest first. */
  @GetMapping("/parked")
  HttpShelves.Joined parked(
      @RequestParam(name = "service", required = false) @Nullable String service,
      HttpServletRequest caller) {
    return shelves.parked(service, caller);
  }

  /** One dead letter with its headers and, unless it carries names, its body. */
  @GetMapping("/dead-letters/{name}")
  ResponseEntity<JsonNode> deadLetter(@PathVariable String name, HttpServletRequest caller) {
    SetAside letter = found(name);
    Collection<JsonNode> parked = shelves.parkedIn(letter.service(), caller);
    return passed(
        calls.get(letter.service(), letter.path(), caller, DEADLINE),
        kept -> Shown.inside(letter.service(), kept, parked));
  }

  /** Handles it again in its service; a dry run says what would happen. */
  @PostMapping("/dead-letters/{name}/replay")
  ResponseEntity<JsonNode> replay(
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean dryRun,
      HttpServletRequest caller) {
    SetAside letter = found(name);
    String path = letter.path() + "/replay?dryRun=" + dryRun;
    return passed(
        calls.post(letter.service(), path, caller, REPLAY_DEADLINE),
        done -> Shown.outcome(letter, dryRun, done));
  }

  /** Gives it up for good; what waited behind it goes on. */
  @PostMapping("/dead-letters/{name}/skip")
  ResponseEntity<JsonNode> skip(@PathVariable String name, HttpServletRequest caller) {
    SetAside letter = found(name);
    return passed(
        calls.post(letter.service(), letter.path() + "/skip", caller, REPLAY_DEADLINE),
        done -> Shown.outcome(letter, false, done));
  }

  private static ResponseEntity<JsonNode> passed(Answer answer, Function<JsonNode, JsonNode> show) {
    return switch (answer) {
      case Answer.Given given when given.ok() -> ResponseEntity.ok(show.apply(given.body()));
      case Answer.Given refused ->
          ResponseEntity.status(refused.status())
              .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
              .body(refused.body());
      case Answer.Missing _ ->
          throw new Refused(
              new Problem(
                  ProblemCode.UNAVAILABLE, "The service did not answer.", Duration.ofSeconds(1)));
    };
  }

  private static SetAside found(String name) {
    return SetAside.named(name)
        .orElseThrow(
            () -> new Refused(new Problem(ProblemCode.NOT_FOUND, "There is no such dead letter.")));
  }
}
