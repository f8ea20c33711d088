package org.constellation.gateway.apidocs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class JoinedDocumentTest {
  private static final JsonMapper JSON = JsonMapper.shared();

  private static final String PROFILE =
      """
      {"paths": {
         "/api/v1/me": {"get": {"responses": {"200": {"schema": {"$ref": "#/components/schemas/Card"}}}}},
         "/internal/due": {"post": {"responses": {}}}},
       "components": {"schemas": {
         "Problem": {"type": "object"},
         "Name": {"type": "string", "maxLength": 60},
         "Card": {"properties": {"name": {"$ref": "#/components/schemas/Name"}}}}}}
      """;

  private static final String REQUEST =
      """
      {"paths": {
         "/api/v1/requests": {"post": {"responses": {"201": {"schema": {"$ref": "#/components/schemas/Card"}}}}}},
       "components": {"schemas": {
         "Problem": {"type": "object"},
         "Name": {"type": "string", "maxLength": 120},
         "Card": {"properties": {"name": {"$ref": "#/components/schemas/Name"}}}}}}
      """;

  private final ObjectNode joined = joined(List.of());

  @Test
  void all_public_paths_are_in_it_and_no_internal_one() {
    assertThat(joined.path("paths").propertyNames())
        .containsExactly("/api/v1/me", "/api/v1/requests");
    assertThat(joined.at("/paths/~1api~1v1~1requests/post/tags/0").asString())
        .isEqualTo("request-service");
  }

  @Test
  void what_is_the_same_stands_once_and_what_differs_gets_its_services_name() {
    assertThat(joined.at("/components/schemas").propertyNames())
        .containsExactlyInAnyOrder("Problem", "Name", "Card", "RequestName", "RequestCard");
    assertThat(joined.at("/components/schemas/RequestName/maxLength").asInt()).isEqualTo(120);
  }

  @Test
  void references_follow_what_was_renamed() {
    assertThat(joined.at("/components/schemas/RequestCard/properties/name/$ref").asString())
        .isEqualTo("#/components/schemas/RequestName");
    assertThat(joined.at("/paths/~1api~1v1~1requests/post/responses/201/schema/$ref").asString())
        .isEqualTo("#/components/schemas/RequestCard");
    assertThat(joined.at("/components/schemas/Card/properties/name/$ref").asString())
        .isEqualTo("#/components/schemas/Name");
  }

  @Test
  void a_missing_service_is_named() {
    ObjectNode partial = joined(List.of("matching-service"));

    assertThat(partial.path("x-missing").get(0).asString()).isEqualTo("matching-service");
    assertThat(partial.at("/info/description").asString()).contains("matching-service");
    assertThat(joined.path("x-missing")).isEmpty();
  }

  private static ObjectNode joined(List<String> missing) {
    var documents = new LinkedHashMap<String, JsonNode>();
    documents.put("profile-service", JSON.readTree(PROFILE));
    documents.put("request-service", JSON.readTree(REQUEST));
    return JoinedDocument.of(documents, missing);
  }
}
