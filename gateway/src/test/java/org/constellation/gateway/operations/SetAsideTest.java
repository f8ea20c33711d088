package org.constellation.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.constellation.gateway.services.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class SetAsideTest {
  @Test
  void the_name_leads_to_the_service_that_keeps_it() {
    assertThat(SetAside.named("request-service.profileCards.12"))
        .contains(new SetAside(Service.REQUEST, "profileCards.12"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ".",
        "7",
        "unknown-service.7",
        "request-service.",
        "request-service.../../me",
        "request-service.7?x=y",
        "request-service.7/replay",
        "dev-service.7"
      })
  void what_names_nothing_leads_nowhere(String name) {
    assertThat(SetAside.named(name)).isEmpty();
  }

  @Test
  void an_operator_sees_whose_it_is_and_what_to_call_it() {
    JsonNode kept =
        JsonMapper.shared()
            .readTree("{\"id\":\"12\",\"topic\":\"t\",\"headers\":{\"ce_id\":\"e1\"}}");

    JsonNode shown = SetAside.shown(Service.REQUEST, kept);

    assertThat(shown.path("deadLetterId").asString()).isEqualTo("request-service.12");
    assertThat(shown.path("service").asString()).isEqualTo("request-service");
    assertThat(shown.path("eventId").asString()).isEqualTo("e1");
    assertThat(shown.has("id")).isFalse();
    assertThat(kept.has("id")).isTrue();
  }
}
