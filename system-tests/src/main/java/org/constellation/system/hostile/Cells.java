package org.constellation.system.hostile;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** What each kind of bad input was answered, operation by operation. */
public final class Cells {

  private static final List<String> NEVER =
      List.of("\tat ", "Exception", "org.springframework", "java.lang", "com.mongodb");

  private final Map<String, Integer> counts = new TreeMap<>();
  private final List<String> wrong = new ArrayList<>();

  void expect(
      String kind, Operation operation, HttpResponse<String> answer, Set<Integer> statuses) {
    counts.merge(kind, 1, Integer::sum);
    String where = kind + " at " + operation + " answered " + answer.statusCode();
    if (!statuses.contains(answer.statusCode())) {
      wrong.add(where + ", not " + statuses + ": " + shortened(answer.body()));
      return;
    }
    String type = answer.headers().firstValue("Content-Type").orElse("");
    if (!type.startsWith("application/problem+json") || !isProblem(answer)) {
      wrong.add(where + " without a problem: " + type + " " + shortened(answer.body()));
    }
    if (NEVER.stream().anyMatch(answer.body()::contains)) {
      wrong.add(where + " and tells of its inside: " + shortened(answer.body()));
    }
  }

  private static boolean isProblem(HttpResponse<String> answer) {
    try {
      JsonNode body = Door.json(answer);
      return body.path("type").asString("").startsWith("/problems/")
          && body.path("status").asInt() == answer.statusCode()
          && !body.path("code").asString("").isEmpty();
    } catch (JacksonException e) {
      return false;
    }
  }

  private static String shortened(String body) {
    return body.length() > 200 ? body.substring(0, 200) + "…" : body;
  }

  public Map<String, Integer> counts() {
    return counts;
  }

  public List<String> wrong() {
    return wrong;
  }
}
