package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SettingsTest {
  private final Settings settings =
      new Settings(new Ports(9080), new DataFolder(Path.of("/somewhere")), Foundations.OWN);

  @Test
  void every_application_listens_on_this_machine_alone() {
    for (Part part : Part.values()) {
      assertThat(settings.of(part))
          .contains("--server.address=127.0.0.1", "--server.port=" + (9080 + part.offset()));
    }
  }

  @Test
  void everyone_names_the_same_issuer_and_the_gateway_knows_every_service() {
    for (Part part : Part.SERVICES) {
      assertThat(settings.of(part))
          .contains("--constellation.identity.issuer=http://localhost:9086");
    }
    assertThat(settings.of(Part.GATEWAY))
        .contains(
            "--constellation.identity.issuer=http://localhost:9086",
            "--constellation.services.profile=http://127.0.0.1:9081",
            "--constellation.services.notification=http://127.0.0.1:9085",
            "--constellation.services.dev=http://127.0.0.1:9086");
    assertThat(settings.of(Part.SIGN_IN))
        .contains("--constellation.sign-in.issuer=http://localhost:9086");
  }
}
