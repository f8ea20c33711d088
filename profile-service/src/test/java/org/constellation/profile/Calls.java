package org.constellation.profile;

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

/** Somebody who calls the service. */
record Calls(UUID person, String token) {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  static Calls by(String campus, String... roles) {
    UUID person = UUID.randomUUID();
    return new Calls(person, ProfileStack.token(person, campus, roles));
  }

  /** An answer with its body read. */
  record Answer(int status, String etag, String location, String link, JsonNode body) {

    Answer is(int expected) {
      assertThat(status).as(body.toString()).isEqualTo(expected);
      return this;
    }

    void isProblem(int expected, String code) {
      is(expected);
      assertThat(body.path("code").asString()).isEqualTo(code);
      assertThat(body.path("type").asString()).isEqualTo("/problems/" + code);
    }

    void isInvalid(String field) {
      isProblem(400, "invalid");
      assertThat(body.path("errors").findValuesAsString("field")).contains(field);
    }
  }

  Answer get(String path) {
    return send(request(path).GET());
  }

  Answer put(String path, String etag, String json) {
    return send(
        request(path)
            .header("If-Match", etag)
            .header("Content-Type", "application/json")
            .PUT(BodyPublishers.ofString(json)));
  }

  Answer patch(String path, String etag, String json) {
    return send(
        request(path)
            .header("If-Match", etag)
            .header("Content-Type", "application/merge-patch+json")
            .method("PATCH", BodyPublishers.ofString(json)));
  }

  Answer post(String path, String type, String key, String body) {
    return send(
        request(path)
            .header("Idempotency-Key", "\"" + key + "\"")
            .header("Content-Type", type)
            .POST(BodyPublishers.ofString(body)));
  }

  HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(ProfileStack.url("/api/v1" + path)))
        .header("Authorization", "Bearer " + token);
  }

  static Answer send(HttpRequest.Builder request) {
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      String body = answer.body().isEmpty() ? "{}" : answer.body();
      return new Answer(
          answer.statusCode(),
          answer.headers().firstValue("ETag").orElse(""),
          answer.headers().firstValue("Location").orElse(""),
          answer.headers().firstValue("Link").orElse(""),
          JsonMapper.shared().readTree(body));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
