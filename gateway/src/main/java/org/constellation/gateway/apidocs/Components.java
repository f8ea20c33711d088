package org.constellation.gateway.apidocs;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Fits one document's component names to those that are taken already. */
final class Components {
  private static final String ROOT = "#/components/";
  private static final JsonMapper JSON = JsonMapper.shared();

  private Components() {}

  /** The document, with every component renamed whose name is taken by something else. */
  static JsonNode fitted(String service, JsonNode document, JsonNode taken) {
    Map<String, String> renamed = new HashMap<>();
    // A component that refers to a renamed one is no longer the same as its namesake: once more.
    while (true) {
      JsonNode fitted = renamed(document, renamed);
      int before = renamed.size();
      fitted
          .path("components")
          .properties()
          .forEach(section -> clashes(section, taken, prefix(service), renamed));
      if (renamed.size() == before) {
        return fitted;
      }
    }
  }

  private static void clashes(
      Map.Entry<String, JsonNode> section,
      JsonNode taken,
      String prefix,
      Map<String, String> renamed) {
    JsonNode there = taken.path(section.getKey());
    for (Map.Entry<String, JsonNode> component : section.getValue().properties()) {
      String name = component.getKey();
      if (there.has(name) && !there.get(name).equals(component.getValue())) {
        String kind = ROOT + section.getKey() + "/";
        renamed.put(kind + name, kind + prefix + name);
      }
    }
  }

  /** {@code request-service} → {@code Request}. */
  private static String prefix(String service) {
    String name = service.replace("-service", "");
    return Character.toUpperCase(name.charAt(0)) + name.substring(1);
  }

  private static JsonNode renamed(JsonNode document, Map<String, String> renamed) {
    return renamedValue(document, renamed, "#");
  }

  private static ObjectNode renamedObject(
      ObjectNode object, Map<String, String> renamed, String path) {
    ObjectNode copy = JSON.createObjectNode();
    for (Map.Entry<String, JsonNode> field : object.properties()) {
      String at = path + "/" + field.getKey();
      String name = renamed.containsKey(at) ? lastStep(renamed.get(at)) : field.getKey();
      copy.set(name, renamedValue(field.getValue(), renamed, at));
    }
    return copy;
  }

  private static String lastStep(String place) {
    return place.substring(place.lastIndexOf('/') + 1);
  }

  private static JsonNode renamedValue(JsonNode value, Map<String, String> renamed, String path) {
    if (value instanceof ObjectNode object) {
      return renamedObject(object, renamed, path);
    }
    if (value instanceof ArrayNode array) {
      ArrayNode copy = JSON.createArrayNode();
      array.forEach(element -> copy.add(renamedValue(element, renamed, path + "/")));
      return copy;
    }
    // References, in $ref and in a discriminator's mapping alike, are texts that name the place.
    return value.isString() && renamed.containsKey(value.stringValue())
        ? JSON.getNodeFactory().stringNode(renamed.get(value.stringValue()))
        : value;
  }
}
