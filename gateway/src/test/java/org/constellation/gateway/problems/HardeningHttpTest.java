package org.constellation.gateway.problems;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;

class HardeningHttpTest extends GatewayStage {
  @Test
  void even_what_no_servlet_sees_is_refused_as_a_problem() throws IOException {
    for (String first :
        List.of(
            "GET /api/v1/me?q=<script> HTTP/1.1",
            "GET /api/v1/[ HTTP/1.1",
            "BREW\u0001 / HTTP/1.1",
            "GET /%zz HTTP/1.1",
            "GET / HTTP/9.9")) {
      String answer = raw(first + "\r\nHost: localhost\r\nConnection: close\r\n\r\n");
      assertThat(answer).as(first).containsPattern("HTTP/1.1 (400|505)");
      assertThat(answer)
          .as(first)
          .contains("application/problem+json", "\"type\":\"/problems/")
          .doesNotContain("Exception", "Apache", "at org.");
    }
  }

  @Test
  void a_method_that_an_address_does_not_take_is_a_problem() {
    HttpResponse<String> answer =
        browser()
            .send(
                browser()
                    .request(
                        "/api/v1/operations/health", "Authorization", bearer(TestTokens.operator()))
                    .method("DELETE", BodyPublishers.noBody()));

    assertThat(answer.statusCode()).isEqualTo(405);
    assertThat(answer.body()).contains("\"code\":\"method-not-allowed\"");
  }

  @Test
  void health_is_open_and_tells_strangers_nothing_more() {
    assertThat(browser().get("/actuator/health/readiness").body()).contains("\"status\":\"UP\"");
    assertThat(browser().get("/actuator/health/liveness").statusCode()).isEqualTo(200);
    assertThat(browser().get("/actuator/prometheus").statusCode()).isEqualTo(401);
    assertThat(
            browser()
                .get("/actuator/env", "Authorization", bearer(TestTokens.operator()))
                .statusCode())
        .isEqualTo(404);
  }

  @Test
  void metrics_name_each_services_breaker() {
    assertThat(
            browser()
                .get("/actuator/prometheus", "Authorization", bearer(TestTokens.operator()))
                .body())
        .contains("resilience4j_circuitbreaker_state", "name=\"matching\"");
  }

  @Test
  void a_form_reaches_its_service_whole() {
    HttpResponse<String> answer =
        browser()
            .post(
                "/api/v1/mentors?x=1",
                "List-Unsubscribe=One-Click",
                "Authorization",
                bearer(TestTokens.mentee()),
                "Content-Type",
                "application/x-www-form-urlencoded");

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(
            FakeServices.of(Service.MATCHING)
                .getAllServeEvents()
                .getFirst()
                .getRequest()
                .getBodyAsString())
        .isEqualTo("List-Unsubscribe=One-Click");
  }

  private String raw(String request) throws IOException {
    try (Socket socket = new Socket("localhost", port())) {
      socket.setSoTimeout(5000);
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      socket.getOutputStream().flush();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
