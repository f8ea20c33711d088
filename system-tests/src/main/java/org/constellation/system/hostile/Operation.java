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
 */
record Operation(String method, String path, String contentType, List<String> properties) {

  private static final Set<String> METHODS = Set.of("get", "put", "post", "patch", "delete");
  private static final Set<String> WITHOUT_TOKEN =
      Set.of(
          "/api/v1/vocabulary",
          "/api/v1/vocabulary/skills",
          "/api/v1/session",
          "/api/v1/openapi.json");

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
    return new Operation(method.toUpperCase(Locale.ROOT), path, type, properties);
  }

  private static JsonNode resolved(JsonNode schema, JsonNode openApi) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/") ? openApi.at(reference.substring(1)) : schema;
  }

  boolean takesJson() {
    return contentType.contains("json");
  }

  boolean needsToken() {
    return !WITHOUT_TOKEN.contains(path);
  }

  boolean needsVersion() {
    return method.equals("PUT") || method.equals("PATCH");
  }

  boolean namesSomething() {
    return path.contains("{");
  }

  /** The path with every parameter replaced by something that is nowhere. */
  String nowhere() {
    return path.replaceAll("\\{campusId}", "nowhere-at-all")
        .replaceAll("/campuses/\\{[^}]+}", "/campuses/nowhere-at-all")
        .replaceAll("\\{[^}]+}", UUID.randomUUID().toString());
  }

  /** Whoever may call it, as the local stack knows them. */
  String caller() {
    if (path.startsWith("/api/v1/operations")) {
      return "operator";
    }
    if (path.contains("/oversight/")
        || path.endsWith("/policy")
        || path.contains("roster-imports")) {
      return "coordinator";
    }
    boolean mentors =
        path.matches(
            ".*/(offering|offering/pause|availability|acceptance|decline|question|referral)");
    return mentors ? "mentor" : "student";
  }

  @Override
  public String toString() {
    return method + " " + path;
  }
}
