package org.constellation.gateway.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.calls.HttpServiceCalls;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.constellation.gateway.problems.Refused;
import org.constellation.gateway.services.Service;
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
import tools.jackson.databind.node.ObjectNode;

/** What all services set aside, as one list, and the way back to each for what is done about it. */
@RestController
@RequestMapping("/api/v1/operations")
final class OperationsController {
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final Duration REPLAY_DEADLINE = Duration.ofSeconds(30);

  private final HttpServiceCalls calls;

  OperationsController(HttpServiceCalls calls) {
    this.calls = calls;
  }

  /** One list of several services; {@code missing} names those that did not answer. */
  record Joined(List<ObjectNode> items, List<String> missing) {}

  /** Dead letters, newest first. */
  @GetMapping("/dead-letters")
  Joined deadLetters(
      @RequestParam(name = "service", required = false) @Nullable String service,
      HttpServletRequest caller) {
    return joined(service, "/internal/operations/dead-letters", caller);
  }

  /** Events that wait for others, newest first. */
  @GetMapping("/parked")
  Joined parked(
      @RequestParam(name = "service", required = false) @Nullable String service,
      HttpServletRequest caller) {
    return joined(service, "/internal/operations/parked", caller);
  }

  @GetMapping("/dead-letters/{name}")
  ResponseEntity<JsonNode> deadLetter(@PathVariable String name, HttpServletRequest caller) {
    SetAside letter = found(name);
    return passed(letter, calls.get(letter.service(), letter.path(), caller, DEADLINE));
  }

  /** Handles it again in its service; a dry run says what would happen. */
  @PostMapping("/dead-letters/{name}/replay")
  ResponseEntity<JsonNode> replay(
      @PathVariable String name,
      @RequestParam(defaultValue = "false") boolean dryRun,
      HttpServletRequest caller) {
    SetAside letter = found(name);
    String path = letter.path() + "/replay?dryRun=" + dryRun;
    return passed(letter, calls.post(letter.service(), path, caller, REPLAY_DEADLINE));
  }

  private Joined joined(@Nullable String named, String path, HttpServletRequest caller) {
    List<Service> asked =
        named == null ? Service.DEPLOYED : Service.named(named).map(List::of).orElse(List.of());
    Map<Service, Answer> answers = calls.getFromEach(asked, path, caller, DEADLINE);
    List<ObjectNode> items = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    answers.forEach((service, answer) -> {
      if (answer instanceof Answer.Given given && given.ok()) {
        given.body().path("items").forEach(item -> items.add(SetAside.shown(service, item)));
      } else {
        missing.add(service.fullName());
      }
    });
    items.sort(Comparator.comparing(OperationsController::when).reversed());
    return new Joined(items, missing);
  }

  private static String when(JsonNode item) {
    return Arrays.stream(new String[] {"failedAt", "since"})
        .filter(item::has)
        .findFirst()
        .map(field -> item.get(field).asString())
        .orElse("");
  }

  private static ResponseEntity<JsonNode> passed(SetAside letter, Answer answer) {
    return switch (answer) {
      case Answer.Given given when given.ok() ->
          ResponseEntity.ok(SetAside.shown(letter.service(), given.body()));
      case Answer.Given refused ->
          ResponseEntity.status(refused.status())
              .header(HttpHeaders.CONTENT_TYPE, MediaType.APPLICATION_PROBLEM_JSON_VALUE)
              .body(refused.body());
      case Answer.Missing _ -> throw new Refused(away());
    };
  }

  private static SetAside found(String name) {
    return SetAside.named(name)
        .orElseThrow(
            () -> new Refused(new Problem(ProblemCode.NOT_FOUND, "There is no such dead letter.")));
  }

  private static Problem away() {
    return new Problem(
        ProblemCode.UNAVAILABLE, "The service did not answer.", Duration.ofSeconds(1));
  }
}
