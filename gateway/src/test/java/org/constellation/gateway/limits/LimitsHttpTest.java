package org.constellation.gateway.limits;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.UUID;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;

class LimitsHttpTest extends GatewayStage {
  private static final int KB = 1024;

  @Test
  void too_many_calls_of_one_person_are_refused_and_told_when_to_come_back() {
    String token = bearer(TestTokens.of(UUID.randomUUID(), "north", "MENTEE"));
    HttpResponse<String> first = browser().get("/api/v1/mentors", "Authorization", token);
    assertThat(first.headers().firstValue("RateLimit-Policy")).contains("\"person\";q=60;w=600");
    assertThat(first.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"person\";r=59");

    HttpResponse<String> last = first;
    for (int i = 0; i < 65; i++) {
      last = browser().get("/api/v1/mentors", "Authorization", token);
    }

    assertThat(last.statusCode()).isEqualTo(429);
    assertThat(last.body()).contains("\"code\":\"too-many-calls\"");
    assertThat(last.headers().firstValueAsLong("Retry-After").orElseThrow()).isPositive();
    assertThat(last.headers().firstValue("RateLimit").orElseThrow()).startsWith("\"person\";r=0");
    assertThat(
            browser()
                .get("/api/v1/mentors", "Authorization", bearer(TestTokens.mentee()))
                .statusCode())
        .as("somebody else")
        .isEqualTo(200);
  }

  @Test
  void strangers_are_counted_by_their_address_with_good_and_bad_tokens() {
    assertThat(browser().get("/session").headers().firstValue("RateLimit-Policy").orElseThrow())
        .startsWith("\"address\"");
    assertThat(
            browser()
                .get("/api/v1/me", "Authorization", "Bearer bad")
                .headers()
                .firstValue("RateLimit-Policy")
                .orElseThrow())
        .startsWith("\"address\"");
  }

  @Test
  void a_body_up_to_the_limit_passes_whole() {
    String body = "x".repeat(256 * KB);
    assertThat(post("/api/v1/requests", body).statusCode()).isEqualTo(200);
    FakeServices.of(Service.REQUEST)
        .verify(postRequestedFor(anyUrl()).withRequestBody(equalTo(body)));
  }

  @Test
  void a_larger_body_is_refused_and_nothing_of_it_is_sent_on() {
    assertTooLarge(post("/api/v1/requests", "x".repeat(256 * KB + 1)));
    assertTooLarge(post("/api/v1/requests", "x".repeat(1024 * KB)));
    FakeServices.of(Service.REQUEST).verify(0, postRequestedFor(anyUrl()));
  }

  @Test
  void a_body_of_unsaid_length_is_counted_while_it_is_read() {
    byte[] body = new byte[300 * KB];
    HttpResponse<String> answer =
        browser()
            .send(
                browser()
                    .request("/api/v1/requests", "Authorization", bearer(TestTokens.mentee()))
                    .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(body))));
    assertTooLarge(answer);
  }

  @Test
  void a_roster_may_be_larger_but_is_only_read_from_a_coordinator() {
    String roster = "x".repeat(1024 * KB);
    String path = "/api/v1/campuses/north/roster-imports";
    HttpResponse<String> coordinator =
        browser()
            .post(
                path,
                roster,
                "Authorization",
                bearer(TestTokens.of(UUID.randomUUID(), "north", "COORDINATOR")),
                "Content-Type",
                "text/csv");

    assertThat(coordinator.statusCode()).isEqualTo(200);
    assertThat(post(path, "x").statusCode()).isEqualTo(403);
  }

  private HttpResponse<String> post(String path, String body) {
    return browser().post(path, body, "Authorization", bearer(TestTokens.mentee()));
  }

  private static void assertTooLarge(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(413);
    assertThat(answer.body()).contains("\"code\":\"too-large\"");
  }
}
