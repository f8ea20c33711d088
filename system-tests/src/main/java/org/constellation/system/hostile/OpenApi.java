package org.constellation.system.hostile;

import tools.jackson.databind.JsonNode;

/** How schemas are written in an OpenAPI document. */
final class OpenApi {

  private OpenApi() {}

  /** What a reference leads to; the schema itself when it is none. */
  static JsonNode resolved(JsonNode schema, JsonNode openApi) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/") ? openApi.at(reference.substring(1)) : schema;
  }

  /** Since 3.1 a schema has one type, or several of which one may be null. */
  static boolean isA(JsonNode schema, String type) {
    JsonNode declared = schema.path("type");
    return declared.asString("").equals(type)
        || declared.valueStream().anyMatch(one -> one.asString("").equals(type));
  }
}
