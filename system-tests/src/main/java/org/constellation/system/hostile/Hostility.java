package org.constellation.system.hostile;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Tries every kind of bad input at every operation it can be tried at. */
public final class Hostility {

  private static final String HOUR = "PT1H";
  private static final Set<Integer> BAD = Set.of(400);

  private final Door door;
  private final Cells cells = new Cells();

  public Hostility(URI gateway, URI signIn) {
    this.door = new Door(gateway, signIn);
  }

  /** All cells, after every operation of the joined document was tried. */
  public Cells tryAll() {
    HttpResponse<String> document =
        door.call("GET", "/api/v1/openapi.json", "", Map.of(), Optional.empty());
    List<Operation> operations = Operation.all(Door.json(document));
    if (operations.size() < 30) {
      throw new IllegalStateException("the document names only " + operations.size());
    }
    operations.forEach(this::tryOne);
    return cells;
  }

  private void tryOne(Operation operation) {
    if (operation.needsToken()) {
      tokens(operation);
    }
    if (operation.takesJson()) {
      bodies(operation);
    }
    if (operation.needsVersion() && operation.takesJson()) {
      versions(operation);
    }
    if (operation.namesSomething()) {
      foreign(operation);
    }
  }

  private void tokens(Operation operation) {
    String good = door.token("student", HOUR);
    cells.expect("no token", operation, send(operation, "", Optional.empty()), Set.of(401));
    cells.expect(
        "expired token",
        operation,
        send(operation, door.token("student", "-PT1H"), Optional.empty()),
        Set.of(401));
    Forged.from(good)
        .forEach((how, token) ->
            cells.expect(
                "forged token: " + how,
                operation,
                send(operation, token, Optional.empty()),
                Set.of(401)));
  }

  private void bodies(Operation operation) {
    body("malformed JSON", operation, "{\"message\": \"unfinished", BAD);
    body("not JSON", operation, "<xml/>", BAD);
    body("unknown field", operation, "{\"noSuchField\": 1}", BAD);
    body("wrong shape", operation, "[1, 2, 3]", BAD);
    for (String property : operation.properties()) {
      body("wrong type", operation, "{\"" + property + "\": {\"$gt\": [true]}}", BAD);
    }
    body("200 deep", operation, "[".repeat(200) + "]".repeat(200), BAD);
    body("1 MB", operation, "{\"message\": \"" + "x".repeat(1024 * 1024) + "\"}", Set.of(413));
  }

  private void body(String kind, Operation operation, String body, Set<Integer> statuses) {
    String token = door.token(operation.caller(), HOUR);
    cells.expect(kind, operation, send(operation, token, Optional.of(body)), statuses);
  }

  private void versions(Operation operation) {
    Map<String, String> headers = headers(operation);
    headers.remove("If-Match");
    HttpResponse<String> answer =
        door.call(
            operation.method(),
            operation.nowhere(),
            door.token(operation.caller(), HOUR),
            headers,
            Optional.of("{}"));
    // An empty body is wrong too at most operations: either mistake may be told first.
    cells.expect("no If-Match", operation, answer, Set.of(428, 400, 404));
  }

  private void foreign(Operation operation) {
    if (operation.takesJson()) {
      return; // a body that is right is needed to get so far; the journeys' tests do that
    }
    cells.expect(
        "foreign or absent id",
        operation,
        send(operation, door.token(operation.caller(), HOUR), Optional.empty()),
        Set.of(404, 400));
  }

  private HttpResponse<String> send(Operation operation, String token, Optional<String> body) {
    return door.call(operation.method(), operation.nowhere(), token, headers(operation), body);
  }

  private static Map<String, String> headers(Operation operation) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json");
    if (!operation.contentType().isEmpty()) {
      headers.put("Content-Type", operation.contentType());
    }
    headers.put("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    headers.put("If-Match", "\"1\"");
    return headers;
  }

  /** Which token opens the door for whom, for checks outside. */
  public String token(String person) {
    return door.token(person, HOUR);
  }

  /** Creates the same thing twice under one key, the second time with another body. */
  public void reuseKey(String path, String person, String first, String second) {
    Operation operation = new Operation("POST", path, "application/json", List.of());
    Map<String, String> headers = headers(operation);
    String token = door.token(person, HOUR);
    HttpResponse<String> created = door.call("POST", path, token, headers, Optional.of(first));
    if (created.statusCode() != 201) {
      throw new IllegalStateException(
          path + " answered " + created.statusCode() + " " + created.body());
    }
    cells.expect(
        "key reused with another body",
        operation,
        door.call("POST", path, token, headers, Optional.of(second)),
        Set.of(422));
  }
}
