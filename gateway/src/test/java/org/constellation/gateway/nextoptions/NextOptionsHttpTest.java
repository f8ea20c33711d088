package org.constellation.gateway.nextoptions;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;

class NextOptionsHttpTest extends GatewayStage {
  private static final UUID ASK = UUID.randomUUID();
  private static final String PATH = "/api/v1/requests/" + ASK + "/next-options";
  private static final String RECOMMENDED =
      "/api/v1/recommendations?need=ROLE_MODEL&interaction=CV_REVIEW&limit=5";

  @Test
  void an_ask_that_came_to_nothing_leads_to_other_people() {
    requestAnswers();
    FakeServices.of(Service.MATCHING)
        .stubFor(get(urlEqualTo(RECOMMENDED)).willReturn(okJson("{\"items\":[{\"score\":7}]}")));

    HttpResponse<String> answer = ask();

    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.body())
        .contains("\"text\":\"go on\"", "\"recommendations\":[{\"score\":7}]", "\"missing\":[]");
  }

  @Test
  void without_matching_the_rest_is_answered_and_the_gap_is_named() {
    requestAnswers();
    FakeServices.of(Service.MATCHING)
        .stubFor(get(urlEqualTo(RECOMMENDED)).willReturn(serverError()));

    assertThat(ask().body())
        .contains("\"recommendations\":[]", "\"missing\":[\"matching-service\"]");
  }

  @Test
  void a_refusal_of_request_service_is_passed_on() {
    FakeServices.of(Service.REQUEST)
        .stubFor(get(urlEqualTo(PATH)).willReturn(jsonResponse("{\"code\":\"wrong-state\"}", 409)));

    assertThat(ask().statusCode()).isEqualTo(409);
    assertThat(ask().body()).contains("wrong-state");
  }

  private static void requestAnswers() {
    FakeServices.of(Service.REQUEST)
        .stubFor(
            get(urlEqualTo(PATH))
                .willReturn(
                    okJson(
                        "{\"need\":\"ROLE_MODEL\",\"interaction\":\"CV_REVIEW\",\"text\":\"go on\"}")));
  }

  private HttpResponse<String> ask() {
    return browser().get(PATH, "Authorization", bearer(TestTokens.mentee()));
  }
}
