package org.constellation.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.events.EventJson;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.context.EmbeddedKafka;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole service on a real broker. */
@SpringBootTest(
    webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
    properties = {
      "spring.config.name=matching-service",
      "server.port=0",
      "constellation.kafka.bootstrap=${spring.embedded.kafka.brokers}"
    })
@EmbeddedKafka(
    partitions = 3,
    topics = {
      "constellation.profiles",
      "constellation.campuses",
      "constellation.matches",
      "constellation.person-events",
      "constellation.mentor-loads",
      "constellation.relations"
    })
class MatchingServiceTest {

  /** Not closed: the context, which asks it to its end, ends with the process. */
  private static final EmbeddedMongo STORE = EmbeddedMongo.start(Options.inMemory());

  private static final String RECOMMENDATIONS =
      "/api/v1/recommendations?need=PROFESSIONAL_DEVELOPMENT";

  private final HttpClient http = HttpClient.newHttpClient();

  @LocalServerPort int port;
  @Autowired EmbeddedKafkaBroker broker;

  @DynamicPropertySource
  static void addresses(DynamicPropertyRegistry settings) {
    settings.add("constellation.store.uri", () -> STORE.uri("matching-service"));
  }

  @Test
  void what_the_topics_tell_is_ranked_and_what_they_take_back_is_gone() throws Exception {
    await().until(() -> get("/actuator/health/readiness").statusCode() == 200);
    assertThat(get(RECOMMENDATIONS).statusCode()).isEqualTo(409);

    var mentor = person(2, "north").needs(Need.PROFESSIONAL_DEVELOPMENT);
    tell(campus("north", null, true));
    tell(person(1, "north").mentee());
    tell(mentor.mentor());
    tell(mentor.load().card());
    await().until(() -> get(RECOMMENDATIONS).body().contains(id(2).toString()));

    send(Topic.PROFILES, id(2).toString(), null);
    await().until(() -> !get(RECOMMENDATIONS).body().contains(id(2).toString()));
    assertThat(get(RECOMMENDATIONS).statusCode()).isEqualTo(200);
  }

  private HttpResponse<String> get(String path) throws Exception {
    var request =
        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
            .header("Authorization", "Bearer " + id(1))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private void tell(StateCard card) throws Exception {
    send(
        Topic.carrying(card.getClass()),
        card.key(),
        EventJson.write(card).getBytes(StandardCharsets.UTF_8));
  }

  private void send(Topic topic, String key, byte @Nullable [] body) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.getBrokersAsString());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic.topicName(), key, body)).get(10, TimeUnit.SECONDS);
    }
  }

  /** Tokens that are the person's id; the real check is the platform's, and tested there. */
  @TestConfiguration
  static class Tokens {
    @Bean
    JwtDecoder jwtDecoder() {
      return token ->
          Jwt.withTokenValue(token)
              .header("typ", "at+jwt")
              .claim("person_id", token)
              .claim("campus", "north")
              .claim("roles", List.of("MENTEE"))
              .expiresAt(Instant.MAX)
              .build();
    }
  }
}
