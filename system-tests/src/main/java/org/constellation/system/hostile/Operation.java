package org.constellation.system.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the public interface, as its OpenAPI document tells.
 *
 * @param path with its parameters in braces
 * @param contentType of its body, empty when it takes none
 * @param properties names of the body's fields
 * @param roles any of which may call it; empty when it is open to anyone
 * @param queries its query parameters
 * @param headers names of the headers that it asks for
 */
record Operation(
    String method,
    String path,
    String contentType,
    List<String> properties,
    List<String> roles,
    List<Query> queries,
    Set<String> headers) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");

  /** Every operation under {@code /api/v1}, but for those of the local stack alone. */
  static List<Operation> all(JsonNode openApi) {
    List<Operation> all = new ArrayList<>();
    openApi
        .path("paths")
        .propertyStream()
        .filter(path -> path.getKey().startsWith("/api/v1/"))
        .filter(path -> !path.getKey().startsWith("/api/v1/dev/"))
        .forEach(path ->
            path.getValue()
                .propertyStream()
                .filter(method -> METHODS.contains(method.getKey()))
                .map(m -> of(m.getKey(), path.getKey(), m.getValue(), openApi))
                .forEach(all::add));
    return all;
  }

  private static Operation of(String method, String path, JsonNode operation, JsonNode openApi) {
    JsonNode content = operation.path("requestBody").path("content");
    String type = content.propertyStream().findFirst().map(e -> e.getKey()).orElse("");
    JsonNode schema = OpenApi.resolved(content.path(type).path("schema"), openApi);
    List<String> properties =
        schema.path("properties").propertyStream().map(e -> e.getKey()).toList();
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        type,
        properties,
        operation.path("x-roles").valueStream().map(role -> role.asString("")).toList(),
        in("query", operation).map(parameter -> Query.of(parameter, openApi)).toList(),
        in("header", operation)
            .map(parameter -> parameter.path("name").asString(""))
            .collect(Collectors.toSet()));
  }

  private static Stream<JsonNode> in(String place, JsonNode operation) {
    return operation
        .path("parameters")
        .valueStream()
        .filter(parameter -> parameter.path("in").asString("").equals(place));
  }

  boolean takesBody() {
    return !contentType.isEmpty();
  }

  /** Creates, each time once for a key. */
  boolean keyed() {
    return headers.contains("Idempotency-Key");
  }

  boolean takesJson() {
    return contentType.contains("json");
  }

  boolean needsToken() {
    return !roles.isEmpty();
  }

  boolean needsVersion() {
    return method.equals("PUT") || method.equals("PATCH") || headers.contains("If-Match");
  }

  boolean namesSomething() {
    return path.contains("{");
  }

  /** What stands for it where only its kind matters. */
  String name() {
    return method + " " + path.replace("/api/v1", "").replaceAll("\\{[^}]+}", "{}");
  }

  /** The path with every parameter replaced by something that is nowhere. */
  String nowhere() {
    return path.replaceAll("\\{deadLetterId}", "request-service.nobody@nowhere:0:0")
        .replaceAll("\\{campusId}", "nowhere-at-all")
        .replaceAll("/campuses/\\{[^}]+}", "/campuses/nowhere-at-all")
        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
  }

  /** Whoever may call it, as the local stack knows them. */
  String caller() {
    return roles.isEmpty() ? "student" : person(roles.getFirst());
  }

  /** Somebody signed in who may not call it. */
  String outsider() {
    return roles.contains("MENTEE") ? "operator" : "student";
  }

  private static String person(String role) {
    return role.equals("MENTEE") ? "student" : role.toLowerCase(Locale.ROOT);
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
