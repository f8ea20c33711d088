package org.constellation.gateway.nextoptions;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.UUID;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.calls.HttpServiceCalls;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.ProblemCode;
import org.constellation.gateway.problems.Refused;
import org.constellation.gateway.services.Service;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.util.UriComponentsBuilder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Joins what request-service knows of an ask with whom matching-service would suggest instead. */
@RestController
final class NextOptionsController {
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final int MOST = 5;

  private final HttpServiceCalls calls;

  NextOptionsController(HttpServiceCalls calls) {
    this.calls = calls;
  }

  /** Without recommendations, and saying so, when matching does not answer in time. */
  @GetMapping("/api/v1/requests/{id}/next-options")
  ResponseEntity<JsonNode> nextOptions(@PathVariable String id, HttpServletRequest caller) {
    String path = "/api/v1/requests/" + known(id) + "/next-options";
    return switch (calls.get(Service.REQUEST, path, caller, DEADLINE)) {
      case Answer.Given given when given.ok() && given.body() instanceof ObjectNode options ->
          ResponseEntity.ok(joined(options, caller));
      case Answer.Given refused -> passed(refused);
      case Answer.Missing _ ->
          throw new Refused(
              new Problem(
                  ProblemCode.UNAVAILABLE, "This part did not answer.", Duration.ofSeconds(1)));
    };
  }

  private JsonNode joined(ObjectNode options, HttpServletRequest caller) {
    ObjectNode joined = options.deepCopy();
    joined.putArray("recommendations");
    joined.putArray("missing");
    String path =
        UriComponentsBuilder.fromPath("/api/v1/recommendations")
            .queryParam("need", options.path("need").asString(""))
            .queryParam("interaction", options.path("interaction").asString(""))
            .queryParam("limit", MOST)
            .encode()
            .toUriString();
    if (calls.get(Service.MATCHING, path, caller, DEADLINE) instanceof Answer.Given given
        && given.ok()) {
      joined.set("recommendations", given.body().path("items"));
    } else {
      joined.withArrayProperty("missing").add(Service.MATCHING.fullName());
    }
    return joined;
  }

  private static ResponseEntity<JsonNode> passed(Answer.Given refused) {
    ResponseEntity.BodyBuilder answer = ResponseEntity.status(refused.status());
    for (String name : new String[] {HttpHeaders.CONTENT_TYPE, HttpHeaders.RETRY_AFTER}) {
      String value = refused.headers().getFirst(name);
      if (value != null) {
        answer.header(name, value);
      }
    }
    return answer.body(refused.body());
  }

  private static UUID known(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException noId) {
      throw new Refused(
          new Problem(ProblemCode.NOT_FOUND, "There is nothing at this address."), noId);
    }
  }
}
