package org.constellation.gateway.stage;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.util.EnumMap;
import java.util.Map;
import org.constellation.gateway.services.Service;
import org.springframework.test.context.DynamicPropertyRegistry;

/** The services and the identity provider, played by WireMock for all tests of this JVM. */
public final class FakeServices {
  private static final Map<Service, WireMockServer> SERVICES = new EnumMap<>(Service.class);
  private static final WireMockServer IDENTITY = started();
  private static final LiveService LIVE = LiveService.started();

  static {
    for (Service service : Service.values()) {
      SERVICES.put(service, started());
    }
    reset();
  }

  private FakeServices() {}

  public static WireMockServer of(Service service) {
    return SERVICES.get(service);
  }

  public static WireMockServer identity() {
    return IDENTITY;
  }

  /** Plays notification-service, whose stream WireMock cannot play. */
  public static LiveService live() {
    return LIVE;
  }

  /** Each answers everything with its own name. */
  public static void reset() {
    SERVICES.forEach((service, server) -> {
      server.resetAll();
      server.stubFor(any(anyUrl()).atPriority(10).willReturn(okJson(by(service))));
    });
    IDENTITY.resetAll();
    IDENTITY.stubFor(
        get(urlEqualTo("/keys")).willReturn(okJson(TestTokens.published().toString())));
  }

  public static String by(Service service) {
    return "{\"by\":\"%s\"}".formatted(service.fullName());
  }

  static void register(DynamicPropertyRegistry properties) {
    SERVICES.forEach((service, server) ->
        properties.add(
            "constellation.services." + service.id(),
            service == Service.NOTIFICATION ? LIVE::address : server::baseUrl));
    properties.add("constellation.identity.issuer", () -> TestTokens.ISSUER);
    properties.add("constellation.identity.keys", () -> IDENTITY.baseUrl() + "/keys");
    properties.add("constellation.identity.authorization", () -> IDENTITY.baseUrl() + "/authorize");
    properties.add("constellation.identity.token", () -> IDENTITY.baseUrl() + "/token");
    properties.add("constellation.identity.end-session", () -> IDENTITY.baseUrl() + "/end");
  }

  private static WireMockServer started() {
    WireMockServer server = new WireMockServer(options().dynamicPort());
    server.start();
    return server;
  }
}
