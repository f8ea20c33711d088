package org.constellation.profile;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.constellation.contracts.events.Topic;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.json.JsonMapper;

/** The whole service on a real broker and the embedded store, started once for all its tests. */
final class ProfileStack {

  static final EmbeddedMongo STORE = EmbeddedMongo.start(Options.inMemory());
  static final EmbeddedKafkaKraftBroker BROKER = broker();
  static final ConfigurableApplicationContext APP = start();

  private ProfileStack() {}

  private static EmbeddedKafkaKraftBroker broker() {
    var broker =
        new EmbeddedKafkaKraftBroker(
            1,
            3,
            Topic.PROFILES.topicName(),
            Topic.CAMPUSES.topicName(),
            Topic.PERSON_EVENTS.topicName(),
            Topic.RELATIONS.topicName(),
            "constellation.profile-service.dead-letters");
    broker.brokerProperties(
        Map.of("group.initial.rebalance.delay.ms", "0", "offsets.topic.num.partitions", "1"));
    broker.afterPropertiesSet();
    return broker;
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(ProfileApplication.class, Tokens.class)
        .properties("spring.config.name=profile-service")
        .run(
            "--server.port=0",
            "--constellation.store.uri=" + STORE.uri("profile-service"),
            "--constellation.kafka.bootstrap=" + BROKER.getBrokersAsString(),
            "--constellation.campuses=classpath:campuses.json");
  }

  static String url(String path) {
    return "http://127.0.0.1:"
        + Objects.requireNonNull(APP.getEnvironment().getProperty("local.server.port"))
        + path;
  }

  /** Tokens whose payload is plain JSON; the real check is the platform's, and tested there. */
  @TestConfiguration
  static class Tokens {
    @Bean
    JwtDecoder jwtDecoder() {
      return token -> {
        if (!token.startsWith("t.")) {
          throw new BadJwtException("not one of ours");
        }
        byte[] claims = Base64.getUrlDecoder().decode(token.substring(2));
        return Jwt.withTokenValue(token)
            .header("alg", "none")
            .claims(all ->
                JsonMapper.shared()
                    .readTree(claims)
                    .properties()
                    .forEach(claim ->
                        all.put(
                            claim.getKey(),
                            claim.getValue().isArray()
                                ? claim.getValue().values().stream()
                                    .map(value -> value.asString())
                                    .toList()
                                : claim.getValue().asString())))
            .issuedAt(Instant.EPOCH)
            .expiresAt(Instant.parse("2100-01-01T00:00:00Z"))
            .build();
      };
    }
  }

  static String token(UUID person, String campus, String... roles) {
    String claims =
        JsonMapper.shared()
            .writeValueAsString(
                Map.of(
                    "person_id",
                    person.toString(),
                    "campus",
                    campus,
                    "roles",
                    List.of(roles),
                    "name",
                    "Maren Oyelundra"));
    return "t."
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(claims.getBytes(StandardCharsets.UTF_8));
  }
}
