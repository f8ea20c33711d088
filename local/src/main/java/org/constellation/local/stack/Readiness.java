package org.constellation.local.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until a part says over HTTP that it is ready. */
final class Readiness {
  private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);
  private static final Duration ONE_LOOK = Duration.ofSeconds(5);

  private final HttpClient http =
      HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

  /**
   * Looks until it is ready.
   *
   * @param alive false as soon as there is no use in waiting on
   */
  void await(URI part, Duration limit, BooleanSupplier alive) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready(part)) {
      if (!alive.getAsBoolean()) {
        throw new IllegalStateException(part + " ended before it was ready");
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(part + " was not ready within " + limit.toSeconds() + " s");
      }
      Thread.sleep(BETWEEN_LOOKS);
    }
  }

  boolean ready(URI part) throws InterruptedException {
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
