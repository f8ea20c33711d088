package org.constellation.local.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What each Spring part is told on its command line, alike in one JVM and as processes. */
final class Settings {
  private final Ports ports;
  private final DataFolder data;
  private final Foundations foundations;

  Settings(Ports ports, DataFolder data, Foundations foundations) {
    this.ports = ports;
    this.data = data;
    this.foundations = foundations;
  }

  List<String> of(Part part) {
    Map<String, Object> settings = new LinkedHashMap<>(common(part));
    settings.putAll(
        switch (part) {
          case GATEWAY -> gateway();
          case SIGN_IN -> signIn();
          case PROFILE_SERVICE -> profile();
          case NOTIFICATION_SERVICE -> notification();
          case MATCHING_SERVICE, REQUEST_SERVICE, ENGAGEMENT_SERVICE, BROKER, STORE -> Map.of();
        });
    List<String> arguments = new ArrayList<>();
    settings.forEach((name, value) -> arguments.add("--" + name + "=" + value));
    return List.copyOf(arguments);
  }

  private Map<String, Object> common(Part part) {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("spring.profiles.active", "local");
    settings.put(OwnAutoConfigurations.PART, part.id());
    settings.put("server.address", "127.0.0.1");
    settings.put("server.port", ports.of(part));
    settings.put("constellation.port", ports.of(part));
    settings.put("constellation.store.uri", foundations.store(ports));
    settings.put("constellation.kafka.bootstrap", foundations.broker(ports));
    settings.put("constellation.instance", "local");
    settings.put("constellation.identity.issuer", ports.outside(Part.SIGN_IN));
    settings.put("constellation.identity.keys", ports.inside(Part.SIGN_IN) + "/oauth2/jwks");
    settings.put("constellation.clock.file", data.clock().file());
    // Work that falls due while the clock jumps is found soon; a poll costs less than 1 ms.
    settings.put("constellation.due.every", "PT0.2S");
    settings.put("constellation.tracing.probability", "0");
    return settings;
  }

  private Map<String, Object> gateway() {
    Map<String, Object> settings = new LinkedHashMap<>();
    for (Part service : Part.SERVICES) {
      String name = service.id().replace("-service", "");
      settings.put("constellation.services." + name, ports.inside(service));
    }
    settings.put("constellation.services.dev", ports.inside(Part.SIGN_IN));
    settings.put(
        "constellation.identity.authorization", ports.outside(Part.SIGN_IN) + "/oauth2/authorize");
    settings.put("constellation.identity.token", ports.inside(Part.SIGN_IN) + "/oauth2/token");
    return settings;
  }

  private Map<String, Object> signIn() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("constellation.sign-in.issuer", ports.outside(Part.SIGN_IN));
    settings.put("constellation.sign-in.key-file", data.signingKey());
    settings.put(
        "constellation.sign-in.gateway-origins",
        ports.outside(Part.GATEWAY) + "," + ports.inside(Part.GATEWAY));
    settings.put(
        "constellation.clock.services",
        Part.SERVICES.stream()
            .map(service -> ports.inside(service).toString())
            .collect(Collectors.joining(",")));
    settings.put("constellation.clock.broker", foundations.broker(ports));
    return settings;
  }

  private Map<String, Object> profile() {
    return Map.of("constellation.campuses", data.campuses().toUri());
  }

  private Map<String, Object> notification() {
    return Map.of(
        "constellation.mail.host", "127.0.0.1",
        "constellation.mail.port", ports.mail(),
        "constellation.mail.site", ports.outside(Part.GATEWAY));
  }
}
