package org.constellation.gateway.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.services.Service;
import org.jspecify.annotations.Nullable;

/** How all services are, in one word and one by one. */
record Health(Status status, List<Part> services) {
  enum Status {
    UP,
    DEGRADED,
    DOWN
  }

  /** One service; the detail says why it is not up. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Part(String service, Status status, @Nullable String detail) {}

  /** The gateway is up, or nobody would be told anything. */
  static Health of(Map<Service, Answer> answers) {
    List<Part> parts = new ArrayList<>();
    answers.forEach((service, answer) -> parts.add(part(service, answer)));
    long up = parts.stream().filter(part -> part.status() == Status.UP).count();
    Status all = up == parts.size() ? Status.UP : up == 0 ? Status.DOWN : Status.DEGRADED;
    parts.add(new Part("gateway", Status.UP, null));
    return new Health(all, parts);
  }

  private static Part part(Service service, Answer answer) {
    return switch (answer) {
      case Answer.Missing _ -> new Part(service.fullName(), Status.DOWN, "did not answer");
      case Answer.Given given -> {
        String said = given.body().path("status").asString("nothing");
        yield "UP".equals(said)
            ? new Part(service.fullName(), Status.UP, null)
            : new Part(service.fullName(), Status.DOWN, "says " + said);
      }
    };
  }
}
