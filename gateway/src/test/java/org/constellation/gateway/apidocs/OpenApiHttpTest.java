package org.constellation.gateway.apidocs;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OpenApiHttpTest extends GatewayStage {
  @Test
  void the_documents_of_all_services_are_one_and_a_missing_one_is_named() {
    FakeServices.of(Service.REQUEST)
        .stubFor(
            get(urlEqualTo("/v3/api-docs"))
                .willReturn(
                    okJson("{\"paths\":{\"/api/v1/requests\":{\"get\":{\"responses\":{}}}}}")));
    FakeServices.of(Service.MATCHING)
        .stubFor(get(urlEqualTo("/v3/api-docs")).willReturn(serverError()));

    HttpResponse<String> answer = browser().get("/api/v1/openapi.json");

    assertThat(answer.statusCode()).isEqualTo(200);
    JsonNode document = JsonMapper.shared().readTree(answer.body());
    assertThat(document.path("paths").propertyNames())
        .contains("/api/v1/requests", "/api/v1/operations/health", "/api/v1/session");
    assertThat(document.path("x-missing").toString()).isEqualTo("[\"matching-service\"]");
  }

  @Test
  void every_operation_that_the_gateway_documents_of_itself_is_there() {
    JsonNode paths =
        JsonMapper.shared()
            .readTree(getClass().getResourceAsStream("/openapi/gateway.json"))
            .path("paths");

    paths
        .properties()
        .forEach(path ->
            path.getValue()
                .propertyNames()
                .forEach(method -> {
                  String asked = path.getKey().replace("{deadLetterId}", "profile-service.1");
                  int status =
                      method.equals("post")
                          ? browser().post(asked, "").statusCode()
                          : browser().get(asked).statusCode();
                  assertThat(status).as(method + " " + asked).isIn(200, 401);
                }));
  }

  @Test
  void a_page_shows_the_document() {
    HttpResponse<String> page = browser().get("/api-docs", "Accept", "text/html");

    assertThat(page.statusCode()).isEqualTo(200);
    assertThat(page.body()).contains("/webjars/swagger-ui/swagger-ui-bundle.js");
    assertThat(browser().get("/webjars/swagger-ui/swagger-ui-bundle.js").statusCode())
        .isEqualTo(200);
    assertThat(browser().get("/api-docs/open.js").body()).contains("/api/v1/openapi.json");
  }
}
