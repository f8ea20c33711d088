package org.constellation.gateway.routes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.LiveService;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;

class LiveStreamHttpTest extends GatewayStage {
  private final LiveService service = FakeServices.live();

  @Autowired private OpenStreams streams;

  @Test
  @Timeout(30)
  void each_event_arrives_when_it_is_sent_although_the_stream_never_ends() throws IOException {
    HttpResponse<InputStream> stream = open();
    assertThat(stream.headers().firstValue("Content-Type").orElseThrow())
        .startsWith("text/event-stream");
    try (var lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      for (int i = 1; i <= 3; i++) {
        service.send("data: " + i + "\n\n");
        assertThat(lines.readLine()).isEqualTo("data: " + i);
        assertThat(lines.readLine()).isEmpty();
      }
    }
    hangUp();
  }

  @Test
  @Timeout(30)
  void a_stream_may_be_silent_for_longer_than_any_other_call_may_take() throws IOException {
    HttpResponse<InputStream> stream = open();
    long opened = System.nanoTime();
    await()
        .pollDelay(Duration.ofMillis(2300))
        .until(() -> System.nanoTime() - opened > Duration.ofMillis(2200).toNanos());
    service.send("data: late\n\n");
    try (var lines =
        new BufferedReader(new InputStreamReader(stream.body(), StandardCharsets.UTF_8))) {
      assertThat(lines.readLine()).isEqualTo("data: late");
    }
    hangUp();
  }

  private HttpResponse<InputStream> open() {
    return browser()
        .send(
            browser()
                .request(
                    "/api/v1/notifications/stream",
                    "Authorization",
                    bearer(TestTokens.mentee()),
                    "Accept",
                    "text/event-stream")
                .GET(),
            BodyHandlers.ofInputStream());
  }

  /** The caller has left: the gateway notices at the next event and leaves the service too. */
  private void hangUp() {
    await()
        .atMost(Duration.ofMinutes(1))
        .until(() -> {
          service.send(": keep-alive\n\n");
          return streams.size() == 0 && service.listeners() == 0;
        });
    service.forget();
  }
}
