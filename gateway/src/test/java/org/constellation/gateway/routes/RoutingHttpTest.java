package org.constellation.gateway.routes;

import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.WireMock;
import java.net.http.HttpResponse;
import java.util.List;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;

class RoutingHttpTest extends GatewayStage {
  @Test
  void a_call_reaches_its_service_with_path_query_and_body_as_they_were() {
    FakeServices.of(Service.REQUEST)
        .stubFor(
            post(urlEqualTo("/api/v1/requests?q=a%2Bb%20c"))
                .willReturn(
                    ok("{\"id\":7}")
                        .withStatus(201)
                        .withHeader("ETag", "\"1\"")
                        .withHeader("Location", "/api/v1/requests/7")));

    HttpResponse<String> answer =
        browser()
            .post(
                "/api/v1/requests?q=a%2Bb%20c",
                "{\"message\":\"Grüße\"}",
                "Authorization",
                bearer(TestTokens.mentee()),
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                "\"k1\"");

    assertThat(answer.statusCode()).isEqualTo(201);
    assertThat(answer.body()).isEqualTo("{\"id\":7}");
    assertThat(answer.headers().firstValue("ETag")).contains("\"1\"");
    assertThat(answer.headers().firstValue("Location")).contains("/api/v1/requests/7");
    FakeServices.of(Service.REQUEST)
        .verify(
            postRequestedFor(urlEqualTo("/api/v1/requests?q=a%2Bb%20c"))
                .withRequestBody(equalTo("{\"message\":\"Grüße\"}"))
                .withHeader("Idempotency-Key", equalTo("\"k1\"")));
  }

  @Test
  void nothing_but_the_token_can_say_who_calls() {
    String token = bearer(TestTokens.mentee());
    List<String> forged =
        List.of(
            "X-User",
            "X-User-Id",
            "X-Forwarded-User",
            "X-Remote-User",
            "X-Forwarded-For",
            "Forwarded",
            "X-Person-Id",
            "X-Campus",
            "X-Roles",
            "Cookie",
            "ce_campus",
            "X-Real-IP");
    var request = browser().request("/api/v1/mentors", "Authorization", token).GET();
    forged.forEach(name -> request.header(name, "OPERATOR"));

    assertThat(browser().send(request).statusCode()).isEqualTo(200);

    var arrived = FakeServices.of(Service.MATCHING).findAll(getRequestedFor(WireMock.anyUrl()));
    assertThat(arrived).hasSize(1);
    forged.forEach(name -> assertThat(arrived.getFirst().containsHeader(name)).isFalse());
    assertThat(arrived.getFirst().getHeader("Authorization")).isEqualTo(token);
  }

  @Test
  void a_services_cookies_and_security_headers_stay_behind() {
    FakeServices.of(Service.PROFILE)
        .stubFor(
            WireMock.get(urlEqualTo("/api/v1/me"))
                .willReturn(
                    ok("{}")
                        .withHeader("Set-Cookie", "JSESSIONID=stolen")
                        .withHeader("Server", "secret/1.0")
                        .withHeader("X-Frame-Options", "ALLOWALL")
                        .withHeader("Cache-Control", "max-age=7")));

    HttpResponse<String> answer =
        browser().get("/api/v1/me", "Authorization", bearer(TestTokens.mentee()));

    assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    assertThat(answer.headers().allValues("Server")).isEmpty();
    assertThat(answer.headers().allValues("X-Frame-Options")).containsExactly("DENY");
    assertThat(answer.headers().allValues("Cache-Control")).containsExactly("max-age=7");
  }

  @Test
  void one_trace_and_one_correlation_pass_through_and_come_back() {
    String trace = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    HttpResponse<String> answer =
        browser()
            .get(
                "/api/v1/mentors",
                "Authorization",
                bearer(TestTokens.mentee()),
                "traceparent",
                trace,
                "X-Correlation-Id",
                "from-the-phone");

    var arrived =
        FakeServices.of(Service.MATCHING).findAll(getRequestedFor(WireMock.anyUrl())).getFirst();
    assertThat(arrived.getHeader("X-Correlation-Id")).isEqualTo("from-the-phone");
    assertThat(arrived.getHeader("traceparent")).startsWith(trace.substring(0, 35));
    assertThat(answer.headers().allValues("X-Correlation-Id")).containsExactly("from-the-phone");
    assertThat(answer.headers().allValues("traceparent"))
        .containsExactly(arrived.getHeader("traceparent"));
  }

  @Test
  void a_refusal_of_the_service_comes_back_as_it_is() {
    String problem = "{\"type\":\"/problems/mentor-full\",\"status\":409}";
    FakeServices.of(Service.REQUEST)
        .stubFor(
            post(urlEqualTo("/api/v1/requests/1/acceptance"))
                .willReturn(
                    WireMock.aResponse()
                        .withStatus(409)
                        .withBody(problem)
                        .withHeader("Content-Type", "application/problem+json")));

    HttpResponse<String> answer =
        browser()
            .post(
                "/api/v1/requests/1/acceptance", "", "Authorization", bearer(TestTokens.mentee()));

    assertThat(answer.statusCode()).isEqualTo(409);
    assertThat(answer.body()).isEqualTo(problem);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
  }

  @Test
  void what_is_in_no_line_of_the_table_is_not_there() {
    String token = bearer(TestTokens.operator());
    for (String path :
        List.of(
            "/api/v1/nothing",
            "/api/v2/me",
            "/api/v1/internal/operations/dead-letters",
            "/internal/operations/dead-letters",
            "/api/v1/dev/clock",
            "/v3/api-docs")) {
      HttpResponse<String> answer = browser().get(path, "Authorization", token);
      assertThat(answer.statusCode()).as(path).isEqualTo(404);
      assertThat(answer.body()).as(path).contains("\"code\":\"not-found\"", "\"instance\"");
    }
  }

  @Test
  void a_path_cannot_climb_out_of_its_area() {
    for (String path :
        List.of(
            "/api/v1/people/..%2f..%2f..%2finternal/due",
            "/api/v1/people/%2e%2e/%2e%2e/internal", "/api/v1/people;a=b/x", "/api/v1/people//x")) {
      HttpResponse<String> answer =
          browser().get(path, "Authorization", bearer(TestTokens.mentee()));
      assertThat(answer.statusCode()).as(path).isEqualTo(400);
      assertThat(answer.body()).as(path).contains("\"code\":\"malformed\"");
    }
    FakeServices.of(Service.PROFILE).verify(0, getRequestedFor(WireMock.anyUrl()));
  }
}
