package org.constellation.system.hostile;

import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/** Tries every kind of bad input at every operation it can be tried at. */
public final class Hostility {

  private static final String HOUR = "PT1H";
  private static final Set<Integer> UNKNOWN = Set.of(401);

  /** Lists of the student's that have a second page; their cursors must open no other list. */
  private static final List<String> LISTS = List.of("/api/v1/campuses", "/api/v1/notifications");

  private final Door door;
  private final Cells cells = new Cells();
  private final Tries tries;
  private final Map<String, Strangers.Caller> callers = new HashMap<>();
  private Strangers strangers = new Strangers(Map.of());
  private Own own = new Own(Map.of(), "");
  private List<String> missing = List.of();
  private List<Operation> operations = List.of();

  public Hostility(URI gateway, URI signIn) {
    this.door = new Door(gateway, signIn);
    this.tries = new Tries(door, cells);
  }

  /** Opens an engagement of the student's, an ask, and what belongs to strangers to most. */
  public void begin() {
    Beginnings beginnings = new Beginnings(door);
    own = beginnings.own(beginnings.engagement("student"));
    String stranger = beginnings.engagement("second-student");
    beginnings.cohort("madison-coordinator", stranger);
  }

  /** Services whose operations the joined document does not tell: they would not be tried. */
  public List<String> missing() {
    return missing;
  }

  /** How many operations were tried. */
  public int operations() {
    return operations.size();
  }

  /**
   * All cells, after every operation of the joined document was tried.
   *
   * @param dump every document of the stack, to find what belongs to others
   */
  public Cells tryAll(Map<String, String> dump) {
    strangers = new Strangers(dump);
    JsonNode document = Door.json(get("/api/v1/openapi.json", ""));
    missing = document.path("x-missing").valueStream().map(JsonNode::asString).toList();
    operations = Operation.all(document);
    Map<String, String> cursors =
        LISTS.stream().collect(Collectors.toMap(Function.identity(), this::cursor));
    operations.forEach(operation -> tryOne(operation, new BadQueries(tries, cursors)));
    return cells;
  }

  /** One of each under a key; returns the same again under the same keys with other bodies. */
  public List<Runnable> createOnce() {
    return new Keyed(door, cells, own).createOnce(operations);
  }

  private void tryOne(Operation operation, BadQueries queries) {
    if (operation.needsToken()) {
      tokens(operation);
      role(operation);
    }
    BadBodies bodies = new BadBodies(tries);
    BadHeaders headers = new BadHeaders(tries);
    if (operation.namesSomething()) {
      Own.Place nowhere = new Own.Place(operation.nowhere(), operation.caller());
      if (operation.takesJson()) {
        bodies.tryAll(operation, nowhere);
      }
      headers.tryNowhere(operation, nowhere);
      foreign(operation, nowhere);
    }
    own.of(operation)
        .ifPresent(place -> {
          bodies.tryAll(operation, place);
          headers.tryAll(operation, place);
          queries.tryAll(operation, place);
        });
  }

  private void tokens(Operation operation) {
    String good = door.token("student", HOUR);
    Map<String, String> tokens = new HashMap<>(Map.of("no token", ""));
    tokens.put("expired token", door.token("student", "-PT1H"));
    Forged.from(good).forEach((how, token) -> tokens.put("forged token: " + how, token));
    tokens.forEach((kind, token) ->
        cells.expect(kind, operation, send(operation, token, Optional.empty()), UNKNOWN));
  }

  /** The role is judged before anything else is read. */
  private void role(Operation operation) {
    String token = door.token(operation.outsider(), HOUR);
    Optional<String> bad = operation.takesJson() ? Optional.of("{\"un") : Optional.empty();
    cells.expect("role missing", operation, send(operation, token, bad), Set.of(403));
  }

  private void foreign(Operation operation, Own.Place nowhere) {
    tries.of("absent id", operation, nowhere).expect(Set.of(404));
    Strangers.Caller caller = callers.computeIfAbsent(operation.caller(), this::caller);
    strangers
        .path(operation, caller)
        .map(path -> new Own.Place(path, operation.caller()))
        .ifPresent(place -> tries.of("foreign id", operation, place).expect(Set.of(404)));
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

  private String cursor(String list) {
    JsonNode page = Door.json(get(list + "?limit=1", door.token("student", HOUR)));
    String next = page.path("next").asString("");
    if (next.isEmpty()) {
      throw new IllegalStateException(list + " has no second page");
    }
    return next;
  }

  private HttpResponse<String> get(String path, String token) {
    return door.call("GET", path, token, Map.of(), Optional.empty());
  }

  private HttpResponse<String> send(Operation operation, String token, Optional<String> body) {
    return door.call(
        operation.method(),
        operation.nowhere(),
        token,
        Tries.headersOf(operation),
        body.map(text -> text.getBytes(StandardCharsets.UTF_8)));
  }
}
