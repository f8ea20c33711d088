package org.constellation.system.hostile;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Raw requests to the gateway, well-formed or not. */
final class Door {

  private final HttpClient http = HttpClient.newHttpClient();
  private final URI gateway;
  private final URI signIn;
  private final Map<String, String> tokens = new ConcurrentHashMap<>();

  Door(URI gateway, URI signIn) {
    this.gateway = gateway;
    this.signIn = signIn;
  }

  /** A token for one of the demo people; a negative duration gives one that has expired. */
  String token(String person, String expiresIn) {
    return tokens.computeIfAbsent(
        person + expiresIn,
        _ -> {
          var request =
              HttpRequest.newBuilder(
                      signIn.resolve("/demo/token?person=" + person + "&expiresIn=" + expiresIn))
                  .POST(BodyPublishers.noBody());
          return json(send(request)).path("access_token").asString();
        });
  }

  /** Sends one request; waits and tries again when the gateway limits the rate. */
  HttpResponse<String> call(
      String method,
      String path,
      String token,
      Map<String, String> headers,
      Optional<byte[]> body) {
    HttpResponse<String> answer;
    do {
      var request =
          HttpRequest.newBuilder(gateway.resolve(path))
              .method(
                  method, body.map(BodyPublishers::ofByteArray).orElseGet(BodyPublishers::noBody));
      headers.forEach(request::header);
      if (!token.isEmpty()) {
        request.header("Authorization", "Bearer " + token);
      }
      answer = send(request);
      if (answer.statusCode() == 429) {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(500));
      }
    } while (answer.statusCode() == 429);
    return answer;
  }

  private HttpResponse<String> send(HttpRequest.Builder request) {
    try {
      return http.send(request.timeout(Duration.ofSeconds(30)).build(), BodyHandlers.ofString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  static JsonNode json(HttpResponse<String> answer) {
    return JsonMapper.shared().readTree(answer.body());
  }
}
