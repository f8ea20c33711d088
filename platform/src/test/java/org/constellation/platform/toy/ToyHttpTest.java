package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.constellation.platform.http.Outcomes;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The conventions of the HTTP interface, from outside. */
class ToyHttpTest extends ToyCalls {

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
