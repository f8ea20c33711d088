package org.constellation.platform.toy;

import java.time.Duration;
import java.time.Instant;
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

/** The toy service on a real broker and the embedded store, started once for all its tests. */
final class ToyStack {

  static final EmbeddedMongo STORE = EmbeddedMongo.start(Options.inMemory());
  static final EmbeddedKafkaKraftBroker BROKER = broker();
  static final ConfigurableApplicationContext APP = start();

  private ToyStack() {}

  private static EmbeddedKafkaKraftBroker broker() {
    var broker =
        new EmbeddedKafkaKraftBroker(
            1,
            3,
            Topic.CAMPUSES.topicName(),
            Topic.REQUESTS.topicName(),
            "constellation.toy.dead-letters");
    broker.brokerProperties(
        Map.of("group.initial.rebalance.delay.ms", "0", "offsets.topic.num.partitions", "1"));
    broker.afterPropertiesSet();
    return broker;
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(ToyApplication.class, Tokens.class)
        .properties("spring.config.name=toy")
        .run(
            "--constellation.store.uri=" + STORE.uri("toy"),
            "--constellation.kafka.bootstrap=" + BROKER.getBrokersAsString(),
            "--constellation.instance=first",
            "--constellation.due.every=PT0.05S");
  }

  static String url(String path) {
    return "http://127.0.0.1:"
        + Objects.requireNonNull(APP.getEnvironment().getProperty("local.server.port"))
        + path;
  }

  /** Tokens that say what they are: {@code person|campus|ROLE,ROLE}. */
  @TestConfiguration
  static class Tokens {
    @Bean
    JwtDecoder jwtDecoder() {
      return token -> {
        List<String> parts = List.of(token.split("~", -1));
        if (parts.size() != 3) {
          throw new BadJwtException("not a toy token");
        }
        return Jwt.withTokenValue(token)
            .header("alg", "none")
            .claim("person_id", parts.get(0))
            .claim("campus", parts.get(1))
            .claim("roles", List.of(parts.get(2).split(",", -1)))
            .issuedAt(Instant.EPOCH)
            .expiresAt(Instant.EPOCH.plus(Duration.ofDays(36_500)))
            .build();
      };
    }
  }

  static String token(UUID person, String campus, String roles) {
    return person + "~" + campus + "~" + roles;
  }
}
