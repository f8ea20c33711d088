package org.constellation.gateway.problems;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One refusal.
 *
 * @param detail for people; never carries names or what was typed in
 * @param retryAfter when asking again makes sense
 * @param field the parameter that is wrong, where one is
 */
public record Problem(
    ProblemCode code, String detail, @Nullable Duration retryAfter, @Nullable String field) {
  public Problem(ProblemCode code, String detail) {
    this(code, detail, null, null);
  }

  public Problem(ProblemCode code, String detail, @Nullable Duration retryAfter) {
    this(code, detail, retryAfter, null);
  }

  /** A parameter that has no value it can have. */
  public static Problem invalid(String field, String detail) {
    return new Problem(ProblemCode.INVALID, detail, null, field);
  }

  Map<String, Object> body(String instance, @Nullable String correlation) {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("type", "/problems/" + code.code());
    body.put("title", code.title());
    body.put("status", code.status());
    body.put("detail", detail);
    body.put("code", code.code());
    body.put("instance", instance);
    if (field != null) {
      body.put("errors", List.of(Map.of("field", field, "message", detail)));
    }
    if (correlation != null) {
      body.put("correlation", correlation);
    }
    return body;
  }

  /** Whole seconds, rounded up: a caller that waits that long is not too early. */
  @Nullable String retryAfterSeconds() {
    return retryAfter == null
        ? null
        : Long.toString(Math.max(1, retryAfter.plusMillis(999).toSeconds()));
  }
}
