package org.constellation.system.hostile;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Sends something bad and notes what was answered. */
record Tries(Door door, Cells cells) {

  static final Set<Integer> BAD = Set.of(400);

  private static final String HOUR = "PT1H";

  /** One try with everything right that is not said otherwise. */
  final class Try {
    private final String kind;
    private final Operation operation;
    private final Own.Place place;
    private final Map<String, String> headers;
    private String query = "";
    private Optional<byte[]> body;

    private Try(String kind, Operation operation, Own.Place place) {
      this.kind = kind;
      this.operation = operation;
      this.place = place;
      this.headers = headersOf(operation);
      this.body = Examples.of(operation).map(text -> text.getBytes(StandardCharsets.UTF_8));
    }

    Try with(String header, String value) {
      headers.put(header, value);
      return this;
    }

    Try without(String header) {
      headers.remove(header);
      return this;
    }

    Try query(String text) {
      query = "?" + text;
      return this;
    }

    Try body(String text) {
      return body(text.getBytes(StandardCharsets.UTF_8));
    }

    Try body(byte[] bytes) {
      body = Optional.of(bytes);
      return this;
    }

    void expect(Set<Integer> statuses) {
      String token = door.token(place.person(), HOUR);
      HttpResponse<String> answer =
          door.call(operation.method(), place.path() + query, token, headers, body);
      cells.expect(kind, operation, answer, statuses);
    }
  }

  Try of(String kind, Operation operation, Own.Place place) {
    return new Try(kind, operation, place);
  }

  static Map<String, String> headersOf(Operation operation) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json, text/event-stream;q=0.5");
    if (operation.takesBody()) {
      headers.put("Content-Type", operation.contentType());
    }
    headers.put("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    headers.put("If-Match", "\"1\"");
    return headers;
  }
}
