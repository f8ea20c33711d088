package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A mentee of a campus of their own, as the HTTP interface hears them. */
abstract class ToyCalls {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  static final JsonMapper JSON = JsonMapper.shared();

  final UUID person = UUID.randomUUID();
  final String campus = "c-" + person;
  final String token = ToyStack.token(person, campus, "MENTEE");

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(ToyStack.url(path)))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  HttpResponse<String> post(String key, String body) throws IOException, InterruptedException {
    return send(
        request("/api/v1/toys").header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
  }

  static void isProblem(HttpResponse<String> answer, int status, String code) {
    JsonNode body = JSON.readTree(answer.body());
    assertThat(answer.statusCode()).isEqualTo(status);
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(body.path("code").asString()).isEqualTo(code);
    assertThat(body.path("type").asString()).isEqualTo("/problems/" + code);
    assertThat(body.path("status").asInt()).isEqualTo(status);
    assertThat(body.path("instance").asString()).isEqualTo(answer.request().uri().getPath());
    assertThat(answer.body()).doesNotContain("at org.", "Exception");
  }
}
