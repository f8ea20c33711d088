package org.constellation.benchmarks;

import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One mentee's live stream, noting when the news of each acceptance arrives. */
final class LiveStream {

  private final HttpClient http;
  private final Stream<String> lines;

  private volatile boolean closed;

  private LiveStream(HttpClient http, Stream<String> lines) {
    this.http = http;
    this.lines = lines;
  }

  static LiveStream open(URI gateway, String token, Map<UUID, Long> arrived) throws Exception {
    HttpClient http = HttpClient.newHttpClient();
    HttpResponse<Stream<String>> answer =
        http.send(
            HttpRequest.newBuilder(gateway.resolve("/api/v1/notifications/stream"))
                .header("Authorization", "Bearer " + token)
                .header("Accept", "text/event-stream")
                .build(),
            BodyHandlers.ofLines());
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("the stream answered " + answer.statusCode());
    }
    LiveStream stream = new LiveStream(http, answer.body());
    Thread.ofPlatform().daemon().start(() -> stream.readUntilClosed(arrived));
    return stream;
  }

  private void readUntilClosed(Map<UUID, Long> arrived) {
    try {
      read(arrived);
    } catch (UncheckedIOException e) {
      if (!closed) {
        throw e;
      }
    }
  }

  private void read(Map<UUID, Long> arrived) {
    lines
        .filter(line -> line.startsWith("data:") && line.contains("REQUEST_ACCEPTED"))
        .forEach(line -> {
          long now = System.nanoTime();
          JsonNode about = JsonMapper.shared().readTree(line.substring(5)).path("about");
          arrived.putIfAbsent(UUID.fromString(about.path("requestId").asString()), now);
        });
  }

  void close() {
    closed = true;
    http.shutdownNow();
  }
}
