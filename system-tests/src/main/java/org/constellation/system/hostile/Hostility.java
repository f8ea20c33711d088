package org.constellation.system.hostile;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** Tries every kind of bad input at every operation it can be tried at. */
public final class Hostility {

  private static final String HOUR = "PT1H";
  private static final Set<Integer> BAD = Set.of(400);

  private final Door door;
  private Strangers strangers = new Strangers(Map.of());
  private Own own = new Own("", "", "", "", "");
  private final Map<String, Strangers.Caller> callers = new HashMap<>();
  private final Cells cells = new Cells();

  public Hostility(URI gateway, URI signIn) {
    this.door = new Door(gateway, signIn);
  }

  /** Opens an engagement of the student's, an ask, and an engagement between strangers to most. */
  public void begin() {
    Beginnings beginnings = new Beginnings(door);
    own = beginnings.own(beginnings.engagement("student"));
    beginnings.engagement("second-student");
  }

  /**
   * All cells, after every operation of the joined document was tried.
   *
   * @param dump every document of the stack, to find what belongs to others
   */
  public Cells tryAll(Map<String, String> dump) {
    strangers = new Strangers(dump);
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
      role(operation);
    }
    if (operation.takesJson()) {
      bodies(operation);
    }
    if (operation.needsVersion()) {
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

  /** At ids that are nowhere, and at the caller's own, where nothing but the body is bad. */
  private void bodies(Operation operation) {
    if (operation.namesSomething()) {
      bodies(operation, new Own.Place(operation.nowhere(), operation.caller()));
    }
    own.of(operation).ifPresent(place -> bodies(operation, place));
  }

  private void bodies(Operation operation, Own.Place place) {
    body("malformed JSON", operation, place, "{\"message\": \"unfinished", BAD);
    body("not JSON", operation, place, "<xml/>", BAD);
    body("unknown field", operation, place, "{\"noSuchField\": 1}", BAD);
    body("wrong shape", operation, place, "[1, 2, 3]", BAD);
    for (String property : operation.properties()) {
      body("wrong type", operation, place, "{\"" + property + "\": {\"$gt\": [true]}}", BAD);
    }
    body("200 deep", operation, place, "[".repeat(200) + "]".repeat(200), BAD);
    String large = "{\"message\": \"" + "x".repeat(1024 * 1024) + "\"}";
    body("1 MB", operation, place, large, Set.of(413));
  }

  private void body(
      String kind, Operation operation, Own.Place place, String body, Set<Integer> statuses) {
    String token = door.token(place.person(), HOUR);
    HttpResponse<String> answer =
        door.call(operation.method(), place.path(), token, headers(operation), Optional.of(body));
    cells.expect(kind, operation, answer, statuses);
  }

  /** The role is judged before anything else is read. */
  private void role(Operation operation) {
    String token = door.token(operation.outsider(), HOUR);
    Optional<String> bad = operation.takesJson() ? Optional.of("{\"un") : Optional.empty();
    cells.expect("role missing", operation, send(operation, token, bad), Set.of(403));
  }

  private void versions(Operation operation) {
    Map<String, String> headers = headers(operation);
    headers.remove("If-Match");
    cells.expect("no If-Match", operation, right(operation, headers), Set.of(428));
    headers.put("If-Match", "\"999999999\"");
    cells.expect(
        "another If-Match",
        operation,
        right(operation, headers),
        Set.of(operation.namesSomething() ? 404 : 412));
  }

  /** With a body that is right in itself. */
  private HttpResponse<String> right(Operation operation, Map<String, String> headers) {
    return door.call(
        operation.method(),
        operation.nowhere(),
        door.token(operation.caller(), HOUR),
        headers,
        Examples.of(operation));
  }

  private void foreign(Operation operation) {
    cells.expect("absent id", operation, right(operation, headers(operation)), Set.of(404));
    String token = door.token(operation.caller(), HOUR);
    Strangers.Caller caller = callers.computeIfAbsent(operation.caller(), person -> caller(person));
    strangers
        .path(operation, caller)
        .ifPresent(path ->
            cells.expect(
                "foreign id",
                operation,
                door.call(
                    operation.method(), path, token, headers(operation), Examples.of(operation)),
                Set.of(404)));
  }

  private Strangers.Caller caller(String person) {
    String token = door.token(person, HOUR);
    if (person.equals("operator")) {
      return new Strangers.Caller("nobody", Set.of());
    }
    JsonNode me = Door.json(get("/api/v1/me", token));
    JsonNode campuses = Door.json(get("/api/v1/campuses?limit=100", token));
    return new Strangers.Caller(
        me.path("personId").asString(),
        Set.copyOf(campuses.path("items").findValuesAsString("campus")));
  }

  private HttpResponse<String> get(String path, String token) {
    return door.call("GET", path, token, Map.of(), Optional.empty());
  }

  private HttpResponse<String> send(Operation operation, String token, Optional<String> body) {
    return door.call(operation.method(), operation.nowhere(), token, headers(operation), body);
  }

  private static Map<String, String> headers(Operation operation) {
    Map<String, String> headers = new HashMap<>();
    headers.put("Accept", "application/json, text/event-stream;q=0.5");
    if (!operation.contentType().isEmpty()) {
      headers.put("Content-Type", operation.contentType());
    }
    headers.put("Idempotency-Key", "\"" + UUID.randomUUID() + "\"");
    headers.put("If-Match", "\"1\"");
    return headers;
  }

  /**
   * Every creating operation once under a key.
   *
   * @return the same operations again under the same keys, each with another body
   */
  public List<Runnable> createOnce() {
    String engagement = "/api/v1/engagements/" + own.engagement();
    String ask = new Beginnings(door).ask("student").body();
    String roster = "/api/v1/campuses/" + own.campus() + "/roster-imports?dryRun=true";
    return List.of(
        created(
            "student",
            "/api/v1/me/transitions",
            "{\"transition\": \"NEW_JOB\"}",
            "{\"transition\": \"GRADUATING\"}"),
        created("student", engagement + "/messages", "{\"text\": \"One\"}", "{\"text\": \"Two\"}"),
        created(
            "student", engagement + "/check-ins", "{\"kind\": \"CALL\"}", "{\"kind\": \"UPDATE\"}"),
        created("student", engagement + "/sessions", Examples.session(1), Examples.session(2)),
        created("student", "/api/v1/requests", ask.formatted("One"), ask.formatted("Two")),
        created("coordinator", roster, Examples.ROSTER, Examples.ROSTER.replace("Robin", "Sam")));
  }

  private Runnable created(String person, String path, String first, String second) {
    String type = path.contains("roster") ? "text/csv" : "application/json";
    Operation operation = new Operation("POST", path, type, List.of(), List.of());
    Map<String, String> headers = headers(operation);
    String token = door.token(person, HOUR);
    HttpResponse<String> created = door.call("POST", path, token, headers, Optional.of(first));
    if (created.statusCode() != 201 && created.statusCode() != 202) {
      throw new IllegalStateException(
          path + " answered " + created.statusCode() + " " + created.body());
    }
    return () ->
        cells.expect(
            "key reused with another body",
            operation,
            door.call("POST", path, token, headers, Optional.of(second)),
            Set.of(422));
  }
}
