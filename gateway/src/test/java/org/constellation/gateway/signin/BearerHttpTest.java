package org.constellation.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.MeterRegistry;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class BearerHttpTest extends GatewayStage {
  @Autowired private MeterRegistry meters;

  @Test
  void without_a_token_every_call_is_a_401_problem_and_never_a_redirect() {
    for (String path : List.of("/api/v1/me", "/api/v1/requests", "/api/v1/operations/health")) {
      HttpResponse<String> answer = browser().get(path, "Accept", "text/html");
      assertUnauthenticated(answer, path);
    }
    assertUnauthenticated(browser().post("/api/v1/requests", "{}"), "/api/v1/requests");
  }

  @Test
  void a_bad_token_is_the_same_401_even_where_none_is_needed() {
    for (String header : List.of("Bearer nonsense", "bearer a.b.c", "Basic YTpi", "Bearer ", "x")) {
      HttpResponse<String> answer = browser().get("/api/v1/me", "Authorization", header);
      assertUnauthenticated(answer, "/api/v1/me");
    }
    String otherKey =
        TestTokens.sign(
            TestTokens.header(), TestTokens.claims(UUID.randomUUID()), TestTokens.newKey("key-1"));
    assertUnauthenticated(
        browser().get("/api/v1/vocabulary", "Authorization", bearer(otherKey)),
        "/api/v1/vocabulary");
    FakeServices.of(Service.PROFILE).verify(0, anyRequestedFor(anyUrl()));
  }

  @Test
  void a_token_anywhere_but_in_its_header_is_no_token() {
    String token = TestTokens.mentee();

    assertThat(browser().get("/api/v1/me?access_token=" + token).statusCode()).isEqualTo(401);
    assertThat(
            browser()
                .post(
                    "/api/v1/requests",
                    "access_token=" + token,
                    "Content-Type",
                    "application/x-www-form-urlencoded")
                .statusCode())
        .isEqualTo(401);
  }

  @Test
  void a_bearer_call_makes_no_session_and_needs_no_csrf_token() {
    HttpResponse<String> answer =
        browser().post("/api/v1/requests", "{}", "Authorization", bearer(TestTokens.mentee()));

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
  }

  @Test
  void the_vocabulary_is_open_to_anyone() {
    assertThat(browser().get("/api/v1/vocabulary/skills?q=ja").body())
        .isEqualTo(FakeServices.by(Service.PROFILE));
  }

  @Test
  void operations_are_for_operators() {
    for (String path : List.of("/api/v1/operations/health", "/actuator/prometheus")) {
      HttpResponse<String> answer =
          browser().get(path, "Authorization", bearer(TestTokens.mentee()));
      assertThat(answer.statusCode()).as(path).isEqualTo(403);
      assertThat(answer.body()).contains("\"code\":\"forbidden\"");
    }
  }

  @Test
  void a_request_is_observed_as_a_whole_and_not_filter_by_filter() {
    var _ = browser().get("/api/v1/me", "Authorization", bearer(TestTokens.mentee()));

    assertThat(meters.getMeters())
        .extracting(meter -> meter.getId().getName())
        .contains("http.server.requests")
        .noneMatch(name -> name.startsWith("spring.security"));
  }

  @Test
  void the_session_tells_a_bearer_who_they_are() {
    HttpResponse<String> answer =
        browser().get("/session", "Authorization", bearer(TestTokens.operator()));

    assertThat(answer.body())
        .contains("\"signedIn\":true", "\"roles\":[\"OPERATOR\"]", "\"name\":\"Ada Example\"")
        .doesNotContain("campus");
  }

  private static void assertUnauthenticated(HttpResponse<String> answer, String path) {
    assertThat(answer.statusCode()).as(path).isEqualTo(401);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    assertThat(answer.headers().firstValue("WWW-Authenticate")).contains("Bearer");
    assertThat(answer.body())
        .contains(
            "\"type\":\"/problems/unauthenticated\"",
            "\"code\":\"unauthenticated\"",
            "\"status\":401",
            "\"instance\":\"" + path + "\"",
            "\"correlation\":\"");
  }
}
