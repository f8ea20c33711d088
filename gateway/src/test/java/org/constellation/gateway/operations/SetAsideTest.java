package org.constellation.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import org.constellation.gateway.services.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SetAsideTest {
  @Test
  void the_name_leads_to_the_service_that_keeps_it() {
    assertThat(SetAside.named("request-service.profileCards@constellation.profiles:3:17"))
        .contains(new SetAside(Service.REQUEST, "profileCards@constellation.profiles:3:17"));
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
}
