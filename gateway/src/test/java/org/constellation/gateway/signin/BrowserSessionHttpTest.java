package org.constellation.gateway.signin;

import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.containing;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.jsonResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.JOSEObjectType;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constellation.gateway.services.Service;
import org.constellation.gateway.stage.Browser;
import org.constellation.gateway.stage.FakeServices;
import org.constellation.gateway.stage.GatewayStage;
import org.constellation.gateway.stage.TestTokens;
import org.junit.jupiter.api.Test;
import org.springframework.web.util.UriComponentsBuilder;

class BrowserSessionHttpTest extends GatewayStage {
  private static final UUID ADA = UUID.randomUUID();

  private final String token = TestTokens.of(ADA, "north", "MENTEE", "MENTOR");

  @Test
  void sign_in_is_the_code_flow_with_pkce_state_and_nonce() {
    Map<String, String> asked = begin(browser(), "/sign-in?login_hint=ada&evil=1");

    assertThat(asked)
        .containsEntry("response_type", "code")
        .containsEntry("client_id", "constellation-gateway")
        .containsEntry("code_challenge_method", "S256")
        .containsEntry(
            "redirect_uri", "http://localhost:" + port() + "/login/oauth2/code/constellation")
        .containsEntry("login_hint", "ada")
        .containsKeys("state", "nonce", "code_challenge")
        .doesNotContainKey("evil");
    assertThat(begin(browser(), "/oauth2/authorization/constellation")).containsKey("state");
  }

  @Test
  void a_signed_in_browser_is_known_and_its_token_is_relayed() {
    Browser ada = browser();
    HttpResponse<String> back = signIn(ada, token, "/sign-in?to=/requests/7");

    assertThat(back.headers().firstValue("Location")).contains("/requests/7");
    assertThat(back.headers().allValues("Set-Cookie"))
        .anySatisfy(cookie ->
            assertThat(cookie)
                .startsWith("CONSTELLATION=")
                .contains("HttpOnly", "SameSite=Lax")
                .doesNotContain(token));
    assertThat(ada.get("/session").body())
        .contains(
            "\"signedIn\":true",
            "\"personId\":\"" + ADA + "\"",
            "\"campus\":\"north\"",
            "\"roles\":[\"MENTEE\",\"MENTOR\"]",
            "\"name\":\"Ada Example\"");

    assertThat(ada.get("/api/v1/mentors").statusCode()).isEqualTo(200);
    var arrived = FakeServices.of(Service.MATCHING).findAll(getRequestedFor(anyUrl())).getFirst();
    assertThat(arrived.getHeader("Authorization")).isEqualTo("Bearer " + token);
    assertThat(arrived.containsHeader("Cookie")).isFalse();
    FakeServices.identity()
        .verify(
            postRequestedFor(urlEqualTo("/token")).withRequestBody(containing("code_verifier=")));
  }

  @Test
  void signing_in_changes_the_session_cookie() {
    Browser ada = browser();
    begin(ada, "/sign-in");
    String before = ada.cookie("CONSTELLATION").orElseThrow();
    signIn(ada, token, "/sign-in");

    assertThat(ada.cookie("CONSTELLATION")).isPresent().get().isNotEqualTo(before);
  }

  @Test
  void an_unsafe_call_needs_the_csrf_token_in_a_header() {
    Browser ada = browser();
    signIn(ada, token, "/sign-in");
    ada.get("/session");
    String csrf = ada.cookie("XSRF-TOKEN").orElseThrow();

    HttpResponse<String> without = ada.post("/api/v1/requests", "{}");
    assertThat(without.statusCode()).isEqualTo(403);
    assertThat(without.body()).contains("\"code\":\"forbidden\"");
    HttpResponse<String> guessed =
        ada.post("/api/v1/requests", "{}", "X-XSRF-TOKEN", UUID.randomUUID().toString());
    assertThat(guessed.statusCode()).isEqualTo(403);
    FakeServices.of(Service.REQUEST).verify(0, postRequestedFor(anyUrl()));

    HttpResponse<String> with = ada.post("/api/v1/requests", "{}", "X-XSRF-TOKEN", csrf);
    assertThat(with.statusCode()).isEqualTo(200);
  }

  @Test
  void sign_out_ends_the_session_and_says_where_to_go_on() {
    Browser ada = browser();
    signIn(ada, token, "/sign-in");
    ada.get("/session");
    String csrf = ada.cookie("XSRF-TOKEN").orElseThrow();

    assertThat(ada.post("/logout", "").statusCode()).isEqualTo(403);
    HttpResponse<String> out = ada.post("/logout", "", "X-XSRF-TOKEN", csrf);

    assertThat(out.statusCode()).isEqualTo(200);
    assertThat(out.body())
        .contains("\"signedIn\":false", FakeServices.identity().baseUrl() + "/end?id_token_hint=");
    assertThat(ada.get("/session").body()).isEqualTo("{\"signedIn\":false}");
    assertThat(ada.get("/api/v1/mentors").statusCode()).isEqualTo(401);
  }

  @Test
  void an_access_token_that_no_service_would_take_signs_nobody_in() {
    Browser mallory = browser();
    String stranger =
        TestTokens.sign(TestTokens.header(), TestTokens.claims(ADA), TestTokens.newKey("key-1"));
    HttpResponse<String> back = signIn(mallory, stranger, "/sign-in");

    assertThat(back.headers().firstValue("Location")).contains("/?sign-in=failed");
    assertThat(mallory.get("/session").body()).isEqualTo("{\"signedIn\":false}");
  }

  @Test
  void a_code_without_the_sign_in_that_asked_for_it_is_refused() {
    HttpResponse<String> back =
        browser().get("/login/oauth2/code/constellation?code=stolen&state=guessed");

    assertThat(back.headers().firstValue("Location")).contains("/?sign-in=failed");
  }

  @Test
  void a_session_whose_token_ran_out_is_renewed_or_over() {
    Browser ada = browser();
    String renewed = TestTokens.of(ADA, "north", "MENTEE");
    signIn(ada, token, "/sign-in", ",\"refresh_token\":\"r1\",\"expires_in\":1");
    FakeServices.identity()
        .stubFor(
            post(urlEqualTo("/token"))
                .withRequestBody(containing("refresh_token=r1"))
                .willReturn(okJson(answer(renewed, "", ",\"expires_in\":1"))));

    ada.get("/api/v1/mentors");
    var arrived = FakeServices.of(Service.MATCHING).findAll(getRequestedFor(anyUrl())).getFirst();
    assertThat(arrived.getHeader("Authorization")).isEqualTo("Bearer " + renewed);

    FakeServices.identity()
        .stubFor(
            post(urlEqualTo("/token"))
                .willReturn(jsonResponse("{\"error\":\"invalid_grant\"}", 400)));
    HttpResponse<String> over = ada.get("/api/v1/mentors");
    assertThat(over.statusCode()).isEqualTo(401);
    assertThat(over.body()).contains("\"code\":\"unauthenticated\"");
  }

  private Map<String, String> begin(Browser browser, String path) {
    HttpResponse<String> start = browser.get(path);
    assertThat(start.statusCode()).isEqualTo(302);
    String location = start.headers().firstValue("Location").orElseThrow();
    assertThat(location).startsWith(FakeServices.identity().baseUrl() + "/authorize?");
    return UriComponentsBuilder.fromUri(URI.create(location))
        .build()
        .getQueryParams()
        .toSingleValueMap()
        .entrySet()
        .stream()
        .collect(
            Collectors.toMap(
                Map.Entry::getKey,
                entry -> URLDecoder.decode(entry.getValue(), StandardCharsets.UTF_8)));
  }

  private HttpResponse<String> signIn(Browser browser, String accessToken, String path) {
    return signIn(browser, accessToken, path, ",\"expires_in\":600");
  }

  private HttpResponse<String> signIn(
      Browser browser, String accessToken, String path, String more) {
    Map<String, String> asked = begin(browser, path);
    FakeServices.identity()
        .stubFor(
            post(urlEqualTo("/token"))
                .willReturn(
                    okJson(answer(accessToken, idToken(asked.getOrDefault("nonce", "")), more))));
    return browser.get(
        UriComponentsBuilder.fromPath("/login/oauth2/code/constellation")
            .queryParam("code", "c1")
            .queryParam("state", "{state}")
            .encode()
            .buildAndExpand(asked.getOrDefault("state", ""))
            .toUriString());
  }

  private static String idToken(String nonce) {
    return TestTokens.sign(
        TestTokens.header().type(JOSEObjectType.JWT),
        TestTokens.claims(ADA).audience("constellation-gateway").claim("nonce", nonce),
        TestTokens.KEY);
  }

  private static String answer(String accessToken, String idToken, String more) {
    return "{\"access_token\":\"%s\",\"token_type\":\"Bearer\",\"scope\":\"openid profile\",\"id_token\":\"%s\"%s}"
        .formatted(accessToken, idToken, more);
  }
}
