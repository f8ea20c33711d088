package org.constellation.engagement.stage;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.constellation.contracts.events.Topic;
import org.constellation.engagement.EngagementApplication;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/** The whole service on a real broker and the embedded store, with a clock in the test's hand. */
final class ServiceStage implements AutoCloseable {

  static final AtomicReference<Instant> NOW =
      new AtomicReference<>(Instant.parse("2026-01-10T09:00:00Z"));

  private final EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
  private final EmbeddedKafkaKraftBroker broker = broker();
  private final ConfigurableApplicationContext app = start();

  private static EmbeddedKafkaKraftBroker broker() {
    String[] topics =
        Stream.concat(
                Arrays.stream(Topic.values()).map(Topic::topicName),
                Stream.of("constellation.engagement-service.dead-letters"))
            .toArray(String[]::new);
    var broker = new EmbeddedKafkaKraftBroker(1, 1, topics);
    broker.brokerProperties(
        Map.of("group.initial.rebalance.delay.ms", "0", "offsets.topic.num.partitions", "1"));
    broker.afterPropertiesSet();
    return broker;
  }

  private ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(EngagementApplication.class, Given.class)
        .properties("spring.config.name=engagement-service")
        .run(
            "--constellation.port=0",
            "--constellation.store.uri=" + store.uri("engagement-service"),
            "--constellation.kafka.bootstrap=" + brokers(),
            "--constellation.due.every=PT0.05S");
  }

  String brokers() {
    return broker.getBrokersAsString();
  }

  /** Queries that no index narrowed. */
  Map<String, Long> scans() {
    return store.scans();
  }

  String url(String path) {
    return "http://127.0.0.1:"
        + Objects.requireNonNull(app.getEnvironment().getProperty("local.server.port"))
        + path;
  }

  @Override
  public void close() {
    app.close();
    broker.destroy();
    store.close();
  }

  /** A clock that stands, and tokens that say what they are: {@code person~campus~ROLE,ROLE}. */
  @TestConfiguration
  static class Given {

    @Bean
    @Primary
    Clock business() {
      return new Clock() {
        @Override
        public Instant instant() {
          return NOW.get();
        }

        @Override
        public ZoneOffset getZone() {
          return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(java.time.ZoneId zone) {
          return this;
        }
      };
    }

    @Bean
    JwtDecoder jwtDecoder() {
      return token -> {
        List<String> parts = List.of(token.split("~", -1));
        if (parts.size() != 3) {
          throw new BadJwtException("not a token of this stage");
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
}
