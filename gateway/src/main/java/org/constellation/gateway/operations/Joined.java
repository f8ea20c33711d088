package org.constellation.gateway.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.constellation.gateway.calls.Answer;
import org.constellation.gateway.services.Service;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One page of several services' lists.
 *
 * @param items newest first
 * @param next cursor of the following page, absent at the end
 * @param missing names those that did not answer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Joined(List<JsonNode> items, @Nullable String next, List<String> missing) {

  /** Which fields of an entry say where it stands. */
  record Order(String time, String id) {
    Stretch.Place place(JsonNode item) {
      return new Stretch.Place(instant(item.path(time).asString("")), item.path(id).asString(""));
    }

    private static Instant instant(String text) {
      try {
        return Instant.parse(text);
      } catch (DateTimeException unknown) {
        return Instant.EPOCH;
      }
    }
  }

  static Joined of(Map<Service, Answer> answers, Order order, int limit, HttpSeal seal) {
    List<JsonNode> all = new ArrayList<>();
    List<String> missing = new ArrayList<>();
    answers.forEach((service, answer) -> {
      if (answer instanceof Answer.Given given && given.ok()) {
        all.addAll(given.body().path("items").values());
      } else {
        missing.add(service.fullName());
      }
    });
    all.sort(Comparator.comparing(order::place));
    boolean more = all.size() > limit;
    List<JsonNode> page = List.copyOf(more ? all.subList(0, limit) : all);
    return new Joined(page, more ? seal.cursor(order.place(page.getLast())) : null, missing);
  }
}
