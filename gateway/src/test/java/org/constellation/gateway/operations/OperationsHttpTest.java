package org.constellation.gateway.operations;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OperationsHttpTest extends GatewayStage {
  private final String token = bearer(TestTokens.operator());

  @BeforeEach
  void services_have_something_to_tell() {
    for (Service service : Service.DEPLOYED) {
      FakeServices.of(service)
          .stubFor(
              get(urlEqualTo("/internal/operations/health"))
                  .willReturn(
                      okJson(
                          "{\"service\":\"%s\",\"status\":\"UP\",\"deadLetters\":1}"
                              .formatted(service.fullName()))));
      FakeServices.of(service)
          .stubFor(
              get(urlPathEqualTo("/internal/operations/dead-letters"))
                  .willReturn(
                      okJson(
                          "{\"items\":[{\"deadLetterId\":\"%s.1\",\"failedAt\":\"2026-11-2%dT05:00:00Z\"}]}"
                              .formatted(service.fullName(), Service.DEPLOYED.indexOf(service)))));
    }
  }

  @Test
  void health_is_told_of_all_services_even_when_one_is_silent() {
    FakeServices.of(Service.MATCHING)
        .stubFor(
            get(urlEqualTo("/internal/operations/health"))
                .willReturn(jsonResponse("{\"code\":\"unavailable\"}", 503)));
    FakeServices.of(Service.ENGAGEMENT)
        .stubFor(
            get(urlEqualTo("/internal/operations/health"))
                .willReturn(okJson("{}").withFixedDelay(6000)));

    JsonNode health = read(browser().get("/api/v1/operations/health", "Authorization", token));

    assertThat(health.path("status").asString()).isEqualTo("DEGRADED");
    assertThat(health.toString())
        .contains(
            "{\"service\":\"profile-service\",\"status\":\"UP\",\"deadLetters\":1}",
            "{\"service\":\"matching-service\",\"status\":\"DOWN\",\"detail\":\"answered 503\"}",
            "{\"service\":\"engagement-service\",\"status\":\"DOWN\",\"detail\":\"did not answer\"}",
            "{\"service\":\"gateway\",\"status\":\"UP\"}");
  }

  @Test
  void dead_letters_of_all_services_are_one_list_newest_first() {
    FakeServices.of(Service.REQUEST)
        .stubFor(
            get(urlPathEqualTo("/internal/operations/dead-letters"))
                .willReturn(jsonResponse("{}", 500)));

    JsonNode letters =
        read(browser().get("/api/v1/operations/dead-letters", "Authorization", token));

    assertThat(letters.at("/items/0/deadLetterId").asString()).isEqualTo("engagement-service.1");
    assertThat(letters.path("missing").toString()).contains("request-service");
    JsonNode one =
        read(
            browser()
                .get(
                    "/api/v1/operations/dead-letters?service=profile-service",
                    "Authorization",
                    token));
    assertThat(one.path("items")).hasSize(1);
  }

  @Test
  void a_list_goes_on_where_the_page_before_ended() {
    HttpResponse<String> first =
        browser()
            .get("/api/v1/operations/dead-letters?limit=2&state=SKIPPED", "Authorization", token);

    JsonNode page = read(first);
    assertThat(page.path("items").findValuesAsString("deadLetterId"))
        .containsExactly("engagement-service.1", "request-service.1");
    String next = page.path("next").asString();
    assertThat(first.headers().firstValue("Link").orElse(""))
        .isEqualTo(
            "</api/v1/operations/dead-letters?limit=2&state=SKIPPED&cursor="
                + next
                + ">; rel=\"next\"");
    read(browser().get("/api/v1/operations/dead-letters?cursor=" + next, "Authorization", token));
    FakeServices.of(Service.PROFILE)
        .verify(
            getRequestedFor(
                urlEqualTo(
                    "/internal/operations/dead-letters?limit=21&since=2026-11-22T05%3A00%3A00Z"
                        + "&id=request-service.1&state=WAITING")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"limit=0", "cursor=made-up", "state=OPEN", "service=nobody"})
  void a_wrong_parameter_is_told_by_name(String query) {
    HttpResponse<String> answer =
        browser().get("/api/v1/operations/dead-letters?" + query, "Authorization", token);

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.body())
        .contains("\"code\":\"invalid\"", "\"field\":\"" + query.split("=", -1)[0] + "\"");
  }

  @Test
  void a_skip_takes_its_reason_along_and_a_refusal_back() {
    FakeServices.of(Service.PROFILE)
        .stubFor(
            post(urlEqualTo("/internal/operations/dead-letters/c@t:1:2/skip"))
                .withRequestBody(equalToJson("{\"reason\": \"why\"}"))
                .willReturn(
                    jsonResponse(
                        "{\"code\":\"not-found\",\"instance\":\"/internal/operations\"}", 404)));
    String path = "/api/v1/operations/dead-letters/profile-service.c%40t%3A1%3A2/skip";

    HttpResponse<String> answer =
        browser()
            .post(
                path,
                "{\"reason\": \"why\"}",
                "Authorization",
                token,
                "Content-Type",
                "application/json");

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("not-found", path).doesNotContain("internal");
  }

  @Test
  void a_replay_reaches_the_service_that_keeps_the_letter() {
    FakeServices.of(Service.PROFILE)
        .stubFor(
            post(urlEqualTo("/internal/operations/dead-letters/c@t:1:2/replay?dryRun=true"))
                .willReturn(
                    okJson(
                        "{\"deadLetterId\":\"profile-service.c@t:1:2\",\"outcome\":\"APPLIED\"}")));

    HttpResponse<String> answer =
        browser()
            .post(
                "/api/v1/operations/dead-letters/profile-service.c%40t%3A1%3A2/replay?dryRun=true",
                "", "Authorization", token);

    JsonNode replayed = read(answer);
    assertThat(replayed.path("deadLetterId").asString()).isEqualTo("profile-service.c@t:1:2");
    assertThat(replayed.path("outcome").asString()).isEqualTo("APPLIED");
  }

  @Test
  void a_letter_of_no_service_is_not_found() {
    HttpResponse<String> answer =
        browser()
            .post("/api/v1/operations/dead-letters/elsewhere.1/replay", "", "Authorization", token);

    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.body()).contains("\"code\":\"not-found\"");
    FakeServices.of(Service.PROFILE).verify(0, postRequestedFor(anyUrl()));
  }

  private static JsonNode read(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }
}
