package org.constellation.gateway.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.services.Service;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * How all services are, in one word and one by one.
 *
 * @param services each as it tells it of itself; the detail says why one is not up
 */
record Health(Status status, List<JsonNode> services) {
  private static final JsonMapper JSON = JsonMapper.shared();

  enum Status {
    UP,
    DEGRADED,
    DOWN
  }

  /** The gateway is up, or nobody would be told anything. */
  static Health of(Map<Service, Answer> answers) {
    List<JsonNode> parts = new ArrayList<>();
    answers.forEach((service, answer) -> parts.add(part(service, answer)));
    long up = parts.stream().filter(Health::isUp).count();
    Status all = up == parts.size() ? Status.UP : up == 0 ? Status.DOWN : Status.DEGRADED;
    parts.add(JSON.createObjectNode().put("service", "gateway").put("status", "UP"));
    return new Health(all, parts);
  }

  private static boolean isUp(JsonNode part) {
    return "UP".equals(part.path("status").asString(""));
  }

  private static JsonNode part(Service service, Answer answer) {
    return switch (answer) {
      case Answer.Missing _ -> down(service, "did not answer");
      case Answer.Given given when given.ok() && given.body().has("status") -> given.body();
      case Answer.Given given -> down(service, "answered " + given.status());
    };
  }

  private static JsonNode down(Service service, String detail) {
    return JSON.createObjectNode()
        .put("service", service.fullName())
        .put("status", "DOWN")
        .put("detail", detail);
  }
}
