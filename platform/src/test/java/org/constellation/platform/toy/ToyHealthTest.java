package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.springframework.cloud.stream.binding.BindingsLifecycleController;

/** What the probes say while a consumer does not run. */
class ToyHealthTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private static int probe(String name) throws Exception {
    URI health = URI.create(ToyStack.url("/actuator/health/" + name));
    return HTTP.send(HttpRequest.newBuilder(health).build(), BodyHandlers.discarding())
        .statusCode();
  }

  @Test
  void a_service_that_does_not_hear_a_topic_is_not_ready_but_alive() throws Exception {
    var bindings = ToyStack.APP.getBean(BindingsLifecycleController.class);
    assertThat(probe("readiness")).isEqualTo(200);

    bindings.stop("toyFollow-in-0");
    try {
      assertThat(probe("readiness")).isEqualTo(503);
      assertThat(probe("liveness")).isEqualTo(200);
    } finally {
      bindings.start("toyFollow-in-0");
    }

    await().until(() -> probe("readiness") == 200);
  }
}
