package org.constellation.gateway.stage;

import java.net.URI;
import org.constellation.gateway.GatewayApplication;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The gateway as it runs, before fake services; one for all tests that stand on it. */
@SpringBootTest(
    classes = GatewayApplication.class,
    webEnvironment = WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=gateway",
      "constellation.guard.answer=2s",
      "constellation.guard.least-calls=8",
      "constellation.guard.open=300ms",
      "constellation.guard.concurrent-calls=4",
      "constellation.guard.retry-after=10ms",
      "constellation.limits.person.calls=60",
      "constellation.limits.person.per=10m",
      "constellation.limits.anonymous.calls=100000"
    })
public abstract class GatewayStage {
  @LocalServerPort private int port;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry properties) {
    FakeServices.register(properties);
  }

  @BeforeEach
  void freshServices() {
    FakeServices.reset();
  }

  protected int port() {
    return port;
  }

  protected Browser browser() {
    return new Browser(URI.create("http://localhost:" + port));
  }

  protected static String bearer(String token) {
    return "Bearer " + token;
  }
}
