package org.constellation.system.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * A query parameter of an operation.
 *
 * @param right a value that is right, empty when any is
 * @param wrong values that it cannot have
 * @param several whether it may be repeated
 */
record Query(String name, boolean required, String right, List<String> wrong, boolean several) {

  /** Names that the document calls texts, and that have few values all the same. */
  private static final Set<String> NARROW = Set.of("role", "state", "service");

  static Query of(JsonNode parameter, JsonNode openApi) {
    String name = parameter.path("name").asString("");
    JsonNode schema = OpenApi.resolved(parameter.path("schema"), openApi);
    boolean several = OpenApi.isA(schema, "array");
    if (several) {
      schema = OpenApi.resolved(schema.path("items"), openApi);
    }
    String right = name.equals("role") ? "mentee" : schema.path("enum").path(0).asString("");
    List<String> wrong = wrong(name, schema);
    if (several && schema.path("enum").size() > 0) {
      wrong.addAll(List.of(",", right + ","));
    }
    return new Query(name, parameter.path("required").asBoolean(false), right, wrong, several);
  }

  private static List<String> wrong(String name, JsonNode schema) {
    List<String> wrong = new ArrayList<>();
    if (OpenApi.isA(schema, "integer") || OpenApi.isA(schema, "number")) {
      wrong.addAll(List.of("many", "99999999999999999999"));
    }
    if (OpenApi.isA(schema, "boolean") || schema.path("enum").size() > 0 || NARROW.contains(name)) {
      wrong.add("NO_SUCH_VALUE");
    }
    if (schema.path("format").asString("").equals("uuid")) {
      wrong.add("not-an-id");
    }
    switch (name) {
      case "limit" -> wrong.addAll(List.of("0", "-1", "101"));
      case "cursor" ->
          wrong.addAll(List.of("not%20one%20of%20ours", "AAAA", "%00", "A".repeat(43)));
      default -> {}
    }
    return wrong;
  }

  /** A list of which some places are named, with and without a value, near and far. */
  List<String> withGaps() {
    return several
        ? Stream.of("%5B1%5D=" + right, "%5B0%5D=", "%5B1%5D=", "%5B300%5D=" + right)
            .map(place -> name + place)
            .toList()
        : List.of();
  }

  String with(String value) {
    return name + "=" + value;
  }
}
