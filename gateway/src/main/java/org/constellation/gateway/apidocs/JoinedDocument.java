package org.constellation.gateway.apidocs;

import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Several OpenAPI 3.1 documents as one. Only paths under {@code /api/v1} are taken: the rest of
 * what a service has is not reachable here. Components that are the same everywhere stand once;
 * where two services mean different things by one name, the later one's gets its service's name in
 * front.
 */
final class JoinedDocument {
  private static final String PREFIX = "/api/v1/";
  private static final JsonMapper JSON = JsonMapper.shared();

  private final ObjectNode paths = JSON.createObjectNode();
  private final ObjectNode components = JSON.createObjectNode();

  private JoinedDocument() {}

  /**
   * Joins them.
   *
   * @param documents by service name, in the order in which they are to stand
   * @param missing services that did not give theirs; named in the document
   */
  static ObjectNode of(SequencedMap<String, JsonNode> documents, List<String> missing) {
    JoinedDocument joined = new JoinedDocument();
    documents.forEach(joined::add);
    return joined.finish(missing);
  }

  private void add(String service, JsonNode original) {
    JsonNode document = Components.fitted(service, original, components);
    for (Map.Entry<String, JsonNode> section : document.path("components").properties()) {
      ObjectNode target = components.withObjectProperty(section.getKey());
      section.getValue().properties().forEach(e -> target.set(e.getKey(), e.getValue()));
    }
    for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
      if (path.getKey().startsWith(PREFIX)) {
        ObjectNode target = paths.withObjectProperty(path.getKey());
        path.getValue()
            .properties()
            .forEach(e -> target.set(e.getKey(), tagged(service, e.getValue())));
      }
    }
  }

  /** The reader sees at each operation who answers it. */
  private static JsonNode tagged(String service, JsonNode operation) {
    if (operation instanceof ObjectNode described && described.has("responses")) {
      described.putArray("tags").add(service);
    }
    return operation;
  }

  private ObjectNode finish(List<String> missing) {
    ObjectNode document = JSON.createObjectNode();
    document.put("openapi", "3.1.0");
    ObjectNode info = document.putObject("info");
    info.put("title", "Constellation");
    info.put("version", "1");
    info.put("description", description(missing));
    ArrayNode away = document.putArray("x-missing");
    missing.forEach(away::add);
    document.putArray("servers").addObject().put("url", "/");
    document.putArray("security").addObject().putArray("bearer");
    components
        .withObjectProperty("securitySchemes")
        .putObject("bearer")
        .put("type", "http")
        .put("scheme", "bearer")
        .put("bearerFormat", "JWT");
    document.set("paths", paths);
    document.set("components", components);
    return document;
  }

  private static String description(List<String> missing) {
    String all = "All services' operations, as they are reached through the gateway.";
    return missing.isEmpty()
        ? all
        : all + " Not in it, because they did not answer just now: " + String.join(", ", missing);
  }
}
