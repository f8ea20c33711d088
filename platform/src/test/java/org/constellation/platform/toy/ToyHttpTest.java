package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.constellation.platform.http.Outcomes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The conventions of the HTTP interface, from outside. */
class ToyHttpTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();

  private final UUID person = UUID.randomUUID();
  private final String campus = "c-" + person;
  private final String token = ToyStack.token(person, campus, "MENTEE");

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(ToyStack.url(path)))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }

  private static HttpResponse<String> send(HttpRequest.Builder request)
      throws IOException, InterruptedException {
    return HTTP.send(request.build(), BodyHandlers.ofString());
  }

  private HttpResponse<String> post(String key, String body)
      throws IOException, InterruptedException {
    return send(
        request("/api/v1/toys").header("Idempotency-Key", key).POST(BodyPublishers.ofString(body)));
  }

  private static void isProblem(HttpResponse<String> answer, int status, String code) {
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

  @Test
  void a_request_is_observed_as_a_whole_and_not_filter_by_filter() throws Exception {
    var _ = send(request("/api/v1/toys").GET());

    assertThat(ToyStack.APP.getBean(MeterRegistry.class).getMeters())
        .extracting(meter -> meter.getId().getName())
        .contains("http.server.requests")
        .noneMatch(name -> name.startsWith("spring.security"));
  }

  @Test
  void the_same_key_creates_once_and_answers_the_same() throws Exception {
    var first = post("\"k1\"", "{\"count\": 3}");
    var second = post("\"k1\"", "{\"count\": 3}");

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(first.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.headers().firstValue("Location"))
        .isEqualTo(first.headers().firstValue("Location"));
    assertThat(first.headers().firstValue("Idempotency-Replayed")).isEmpty();
    assertThat(second.headers().firstValue("Idempotency-Replayed")).contains("true");
    isProblem(post("\"k1\"", "{\"count\": 4}"), 422, "idempotency-key-reused");
    isProblem(post("unquoted", "{\"count\": 4}"), 400, "idempotency-key-required");
  }

  @Test
  void a_write_needs_the_version_it_was_decided_on() throws Exception {
    String path = post("\"k\"", "{\"count\": 3}").headers().firstValue("Location").orElseThrow();

    var put = BodyPublishers.ofString("{\"count\": 5}");
    isProblem(send(request(path).PUT(put)), 428, "if-match-required");
    isProblem(send(request(path).header("If-Match", "\"7\"").PUT(put)), 412, "changed-meanwhile");
    isProblem(send(request(path).header("If-Match", "*").PUT(put)), 412, "changed-meanwhile");
    var changed = send(request(path).header("If-Match", "\"1\"").PUT(put));
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).contains("\"2\"");
  }

  @Test
  void the_tag_of_a_view_is_one_of_its_version() throws Exception {
    String path = post("\"v\"", "{\"count\": 3}").headers().firstValue("Location").orElseThrow();
    String seen = Outcomes.etag(1, "as one sees it");
    assertThat(seen).matches("\"1-[0-9a-f]{8}\"").isNotEqualTo(Outcomes.etag(1, "as another"));

    var put = BodyPublishers.ofString("{\"count\": 5}");
    isProblem(send(request(path).header("If-Match", "\"1-x\"").PUT(put)), 412, "changed-meanwhile");
    assertThat(send(request(path).header("If-Match", seen).PUT(put)).statusCode()).isEqualTo(200);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          {"count": 3                  | malformed
          nonsense                     | malformed
          {"count": 3, "extra": 1}     | invalid
          {"count": "3"}               | invalid
          {"count": 3.5}               | invalid
          {"count": null}              | invalid
          {"count": true}              | invalid
          {"word": "x"}                | invalid
          {"count": 3, "word": 7}      | invalid
          {"count": -1}                | invalid
          {"count": 3, "count": 4}     | malformed
          [1]                          | invalid
          {"count": 3} {"count": 3}    | invalid
          """)
  void a_wrong_body_is_told_and_changes_nothing(String body, String code) throws Exception {
    isProblem(post("\"bad\"", body), 400, code);
    assertThat(JSON.readTree(send(request("/api/v1/toys").GET()).body()).path("items").size())
        .isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          length | 5
          length | 1.5
          length | "5"
          length | ""
          at     | 1763800000
          at     | "1763800000"
          at     | [2026]
          from   | [18, 0]
          from   | 18
          from   | "later"
          """)
  void a_time_is_written_out_or_its_field_is_named(String field, String value) throws Exception {
    var answer = post("\"time\"", "{\"count\": 3, \"" + field + "\": " + value + "}");

    isProblem(answer, 400, "invalid");
    assertThat(JSON.readTree(answer.body()).at("/errors/0/field").asString()).isEqualTo(field);
  }

  @Test
  void times_are_read_as_they_are_written() throws Exception {
    String body =
        """
        {"count": 3, "length": "PT45M", "at": "2026-11-22T04:30:00Z", "from": "18:00"}
        """;

    assertThat(post("\"written\"", body).statusCode()).isEqualTo(201);
  }

  @Test
  void who_lacks_the_role_is_told_so_before_anything_is_read() throws Exception {
    String mentor = "Bearer " + ToyStack.token(person, campus, "MENTOR");
    var bad = BodyPublishers.ofString("{\"count\": ");

    isProblem(
        send(request("/api/v1/toys").setHeader("Authorization", mentor).POST(bad)),
        403,
        "forbidden");
    assertThat(send(request("/api/v1/toys").setHeader("Authorization", mentor).GET()).statusCode())
        .isEqualTo(200);
    isProblem(
        send(request("/internal/operations/dead-letters").setHeader("Authorization", mentor).GET()),
        403,
        "forbidden");
  }

  @Test
  void where_no_body_belongs_none_or_an_empty_one_is_taken() throws Exception {
    String path =
        post("\"reset\"", "{\"count\": 3}").headers().firstValue("Location").orElseThrow()
            + "/reset";

    for (String fine : java.util.List.of("", "{}", " { } ")) {
      assertThat(send(request(path).POST(BodyPublishers.ofString(fine))).statusCode())
          .isEqualTo(200);
    }
    for (String bad : java.util.List.of("{\"count\": 1}", "[]", "null", "x", " ".repeat(100))) {
      isProblem(send(request(path).POST(BodyPublishers.ofString(bad))), 400, "invalid");
    }
  }

  @Test
  void a_deep_or_large_body_is_refused() throws Exception {
    String deep = "{\"word\":" + "[".repeat(200) + "]".repeat(200) + "}";
    assertThat(post("\"deep\"", deep).statusCode()).isEqualTo(400);
    isProblem(post("\"big\"", "{\"word\": \"" + "x".repeat(1_000_000) + "\"}"), 413, "too-large");
  }

  @Test
  void foreign_and_absent_look_alike() throws Exception {
    String path = post("\"k\"", "{\"count\": 3}").headers().firstValue("Location").orElseThrow();
    String foreign = ToyStack.token(UUID.randomUUID(), "elsewhere", "MENTEE");

    isProblem(
        send(request(path).setHeader("Authorization", "Bearer " + foreign).GET()),
        404,
        "not-found");
    isProblem(send(request("/api/v1/toys/" + UUID.randomUUID()).GET()), 404, "not-found");
    isProblem(send(request("/api/v1/nothing").GET()), 404, "not-found");
    isProblem(send(request("/api/v1/toys/no-uuid").GET()), 404, "not-found");
  }

  @Test
  void who_is_not_signed_in_is_told_so() throws Exception {
    isProblem(
        send(HttpRequest.newBuilder(URI.create(ToyStack.url("/api/v1/toys"))).GET()),
        401,
        "unauthenticated");
    isProblem(
        send(request("/api/v1/toys").setHeader("Authorization", "Bearer junk").GET()),
        401,
        "unauthenticated");
  }

  @Test
  void other_mistakes_are_problems_too() throws Exception {
    isProblem(send(request("/api/v1/toys").DELETE()), 405, "method-not-allowed");
    isProblem(
        send(
            request("/api/v1/toys")
                .setHeader("Content-Type", "text/plain")
                .header("Idempotency-Key", "\"k\"")
                .POST(BodyPublishers.ofString("hello"))),
        415,
        "unsupported-media-type");
    isProblem(send(request("/api/v1/toys?limit=0").GET()), 400, "invalid");
    isProblem(send(request("/api/v1/toys?limit=many").GET()), 400, "invalid");
    var broken = send(request("/api/v1/toys?cursor=made-up").GET());
    isProblem(broken, 400, "invalid");
    assertThat(JSON.readTree(broken.body()).at("/errors/0/field").asString()).isEqualTo("cursor");
  }

  @Test
  void a_list_is_paged_by_links() throws Exception {
    for (int i = 0; i < 5; i++) {
      post("\"page-" + i + "\"", "{\"count\": " + i + "}");
    }
    Set<Integer> seen = new HashSet<>();
    String next = "/api/v1/toys?limit=2";
    while (next != null) {
      var answer = send(request(next).GET());
      JSON.readTree(answer.body()).path("items").forEach(it -> seen.add(it.path("count").asInt()));
      next =
          answer
              .headers()
              .firstValue("Link")
              .map(link -> link.substring(1, link.indexOf('>')))
              .orElse(null);
    }
    assertThat(seen).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
  }

  @Test
  void the_correlation_comes_back_and_health_is_up() throws Exception {
    var answer = send(request("/api/v1/toys").header("X-Correlation-Id", "my-correlation-1").GET());
    assertThat(answer.headers().firstValue("X-Correlation-Id")).contains("my-correlation-1");
    assertThat(send(request("/actuator/health/readiness").GET()).body()).contains("UP");
    assertThat(send(request("/actuator/prometheus").GET()).body())
        .contains("constellation_outbox_age", "constellation_events_held");
  }

  @Test
  void the_document_tells_of_headers_roles_and_problems() throws Exception {
    JsonNode paths = JSON.readTree(send(request("/v3/api-docs").GET()).body()).path("paths");

    JsonNode create = paths.at("/~1api~1v1~1toys/post");
    assertThat(create.path("x-roles").toString()).isEqualTo("[\"MENTEE\"]");
    assertThat(create.path("parameters").findValuesAsString("name"))
        .containsExactly("Idempotency-Key");
    assertThat(create.path("responses").propertyNames())
        .contains("201", "400", "401", "403", "409", "413", "415", "422", "503");
    assertThat(create.at("/responses/201/headers").propertyNames())
        .contains("Location", "Idempotency-Replayed");
    JsonNode write = paths.at("/~1api~1v1~1toys~1{id}/put");
    assertThat(write.path("parameters").findValuesAsString("name"))
        .containsExactly("id", "If-Match");
    assertThat(write.path("responses").propertyNames()).contains("200", "404", "412", "428");
    assertThat(write.path("x-roles").toString()).isEqualTo("[\"MENTEE\",\"MENTOR\"]");
  }
}
