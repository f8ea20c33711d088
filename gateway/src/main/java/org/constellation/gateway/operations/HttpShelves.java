package org.constellation.gateway.operations;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.calls.HttpServiceCalls;
import org.constellation.gateway.services.Service;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The shelves of all services on which they set aside what they could not handle. */
@Component
final class HttpShelves {
  private static final Duration DEADLINE = Duration.ofSeconds(3);
  private static final String LETTERS = "/internal/operations/dead-letters";
  private static final String PARKED = "/internal/operations/parked";

  private final HttpServiceCalls calls;

  HttpShelves(HttpServiceCalls calls) {
    this.calls = calls;
  }

  /** One list of several services; {@code missing} names those that did not answer. */
  record Joined(List<ObjectNode> items, List<String> missing) {
    private static Joined newestFirst(
        List<ObjectNode> items, Map<Service, Answer> answers, String time) {
      Comparator<ObjectNode> byTime = Comparator.comparing(item -> item.path(time).asString(""));
      List<String> missing =
          answers.entrySet().stream()
              .filter(answer -> !isGiven(answer.getValue()))
              .map(answer -> answer.getKey().fullName())
              .toList();
      return new Joined(items.stream().sorted(byTime.reversed()).toList(), missing);
    }
  }

  Joined deadLetters(@Nullable String service, HttpServletRequest caller) {
    List<Service> asked = asked(service);
    Map<Service, Answer> letters = calls.getFromEach(asked, LETTERS, caller, DEADLINE);
    Map<Service, Answer> parked = calls.getFromEach(asked, PARKED, caller, DEADLINE);
    List<ObjectNode> items = new ArrayList<>();
    letters.forEach((keeper, answer) -> {
      Collection<JsonNode> behind = items(parked.getOrDefault(keeper, new Answer.Missing()));
      items(answer).forEach(kept -> items.add(Shown.deadLetter(keeper, kept, behind)));
    });
    return Joined.newestFirst(items, letters, "failedAt");
  }

  Joined parked(@Nullable String service, HttpServletRequest caller) {
    Map<Service, Answer> parked = calls.getFromEach(asked(service), PARKED, caller, DEADLINE);
    List<ObjectNode> items = new ArrayList<>();
    parked.forEach((keeper, answer) -> items.addAll(Shown.parked(keeper, items(answer))));
    return Joined.newestFirst(items, parked, "since");
  }

  Collection<JsonNode> parkedIn(Service service, HttpServletRequest caller) {
    return items(calls.get(service, PARKED, caller, DEADLINE));
  }

  private static List<Service> asked(@Nullable String service) {
    return service == null
        ? Service.DEPLOYED
        : Service.named(service).map(List::of).orElse(List.of());
  }

  private static boolean isGiven(Answer answer) {
    return answer instanceof Answer.Given given && given.ok();
  }

  private static Collection<JsonNode> items(Answer answer) {
    return answer instanceof Answer.Given given && given.ok()
        ? given.body().path("items").values()
        : List.of();
  }
}
