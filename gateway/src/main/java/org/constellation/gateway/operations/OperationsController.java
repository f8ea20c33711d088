package org.constellation.gateway.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** What all services set aside, as one list, and the way back to each for what is done about it. */
@RestController
@RequestMapping("/api/v1/operations")
final class OperationsController {
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final Duration REPLAY_DEADLINE = Duration.ofSeconds(30);
  private static final byte[] NO_BODY = {};

  private final HttpServiceCalls calls;
  private final HttpShelves shelves;

  OperationsController(HttpServiceCalls calls, HttpShelves shelves) {
    this.calls = calls;
    this.shelves = shelves;
  }

  /** Dead letters, newest first; those that wait unless other states are asked for. */
  @GetMapping("/dead-letters")
  ResponseEntity<Joined> deadLetters(
      @RequestParam(name = "service", required = false) @Nullable String service,
      @RequestParam(name = "state", defaultValue = "WAITING") List<String> state,
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      HttpServletRequest caller) {
    return page(shelves.deadLetters(service, state, shelves.stretch(limit, cursor), caller));
  }

  /** What waits for others, newest first. */
  @GetMapping("/parked")
  ResponseEntity<Joined> parked(
      @RequestParam(name = "service", required = false) @Nullable String service,
      @RequestParam(name = "limit", required = false) @Nullable String limit,
      @RequestParam(name = "cursor", required = false) @Nullable String cursor,
      HttpServletRequest caller) {
    return page(shelves.parked(service, shelves.stretch(limit, cursor), caller));
  }

  private static ResponseEntity<Joined> page(Joined joined) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.ok();
    if (joined.next() != null) {
      String link =
          ServletUriComponentsBuilder.fromCurrentRequest()
              .scheme(null)
              .host(null)
              .port(null)
              .replaceQueryParam("cursor", joined.next())
              .build()
              .toUriString();
      answer.header(HttpHeaders.LINK, "<" + link + ">; rel=\"next\"");
    }
    return answer.body(joined);
  }

  /** One dead letter with its headers and, unless it carries names, its body. */
  @GetMapping("/dead-letters/{name}")
  ResponseEntity<JsonNode> deadLetter(@PathVariable String name, HttpServletRequest caller) {
    SetAside letter = found(name);
    return passed(calls.get(letter.service(), letter.path(), caller, DEADLINE), caller);
  }

  /** Handles it again in its service; a dry run says what would happen. */
  @PostMapping("/dead-letters/{name}/replay")
  ResponseEntity<JsonNode> replay(
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean dryRun,
      @RequestBody(required = false) byte @Nullable [] body,
      HttpServletRequest caller) {
    SetAside letter = found(name);
    String path = letter.path() + "/replay?dryRun=" + dryRun;
    byte[] json = body == null ? NO_BODY : body;
    return passed(calls.post(letter.service(), path, json, caller, REPLAY_DEADLINE), caller);
  }

  /** Gives it up for good, which its service wants a reason for; what waited behind it goes on. */
  @PostMapping(path = "/dead-letters/{name}/skip", consumes = MediaType.APPLICATION_JSON_VALUE)
  ResponseEntity<JsonNode> skip(
      @PathVariable String name, @RequestBody byte[] body, HttpServletRequest caller) {
    SetAside letter = found(name);
    String path = letter.path() + "/skip";
    return passed(calls.post(letter.service(), path, body, caller, REPLAY_DEADLINE), caller);
  }

  private static ResponseEntity<JsonNode> passed(Answer answer, HttpServletRequest caller) {
    return switch (answer) {
      case Answer.Given given when given.ok() -> ResponseEntity.ok(given.body());
      case Answer.Given refused -> {
        if (refused.body() instanceof ObjectNode problem) {
          problem.put("instance", caller.getRequestURI());
        }
        yield ResponseEntity.status(refused.status())
            .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
            .body(refused.body());
      }
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
