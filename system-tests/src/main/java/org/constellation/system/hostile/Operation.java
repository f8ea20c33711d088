package org.constellation.system.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/**
 * One operation of the public interface, as its OpenAPI document tells.
 *
 * @param path with its parameters in braces
 * @param contentType of its body, empty when it takes none
 * @param properties names of the body's fields
 * @param roles any of which may call it; empty when it is open to anyone
 */
record Operation(
    String method, String path, String contentType, List<String> properties, List<String> roles) {

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
    JsonNode schema = resolved(content.path(type).path("schema"), openApi);
    List<String> properties =
        schema.path("properties").propertyStream().map(e -> e.getKey()).toList();
    List<String> roles =
        operation.path("x-roles").valueStream().map(role -> role.asString("")).toList();
    return new Operation(method.toUpperCase(Locale.ROOT), path, type, properties, roles);
  }

  private static JsonNode resolved(JsonNode schema, JsonNode openApi) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/") ? openApi.at(reference.substring(1)) : schema;
  }

  boolean takesJson() {
    return contentType.contains("json");
  }

  boolean needsToken() {
    return !roles.isEmpty();
  }

  boolean needsVersion() {
    return method.equals("PUT") || method.equals("PATCH");
  }

  boolean namesSomething() {
    return path.contains("{");
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
