package org.constellation.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Whether a part says over HTTP that it is ready. */
final class Readiness {
  private static final Duration ONE_LOOK = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  boolean of(URI part) throws InterruptedException {
    HttpRequest look =
        HttpRequest.newBuilder(part.resolve("/actuator/health/readiness"))
            .timeout(ONE_LOOK)
            .build();
    try {
      return http.send(look, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }
}
