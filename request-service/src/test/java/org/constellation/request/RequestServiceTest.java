package org.constellation.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constellation.contracts.vocabulary.InteractionType.CV_REVIEW;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent.EngagementCompleted;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.platform.events.EventJson;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Shelf;
import org.constellation.request.people.People;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as it runs, on a real broker and the embedded store, from outside. */
class RequestServiceTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final EmbeddedMongo STORE = EmbeddedMongo.start(Options.inMemory());
  private static final EmbeddedKafkaKraftBroker BROKER = broker();
  private static final ConfigurableApplicationContext APP = start();
  private static final OtherServices OTHERS = new OtherServices(BROKER.getBrokersAsString());

  private static EmbeddedKafkaKraftBroker broker() {
    var broker =
        new EmbeddedKafkaKraftBroker(
            1,
            1,
            Topic.PROFILES.topicName(),
            Topic.CAMPUSES.topicName(),
            Topic.ENGAGEMENTS.topicName(),
            Topic.REQUESTS.topicName(),
            Topic.MENTOR_LOADS.topicName(),
            Topic.RELATIONS.topicName(),
            "constellation.request-service.dead-letters");
    broker.brokerProperties(
        Map.of("group.initial.rebalance.delay.ms", "0", "offsets.topic.num.partitions", "1"));
    broker.afterPropertiesSet();
    return broker;
  }

  private static ConfigurableApplicationContext start() {
    return new SpringApplicationBuilder(RequestApplication.class, Tokens.class)
        .properties("spring.config.name=request-service")
        .run(
            "--constellation.port=0",
            "--constellation.store.uri=" + STORE.uri("requests"),
            "--constellation.kafka.bootstrap=" + BROKER.getBrokersAsString());
  }

  /** Tokens that say what they are: {@code name|campus|ROLE}. */
  @TestConfiguration(proxyBeanMethods = false)
  static class Tokens {
    @Bean
    JwtDecoder jwtDecoder() {
      return token -> {
        List<String> parts = List.of(token.split("~", -1));
        return Jwt.withTokenValue(token)
            .header("alg", "none")
            .claim("person_id", Cast.id(parts.get(0)).toString())
            .claim("campus", parts.get(1))
            .claim("roles", List.of(parts.get(2)))
            .issuedAt(Instant.EPOCH)
            .expiresAt(Instant.EPOCH.plus(Duration.ofDays(36_500)))
            .build();
      };
    }
  }

  @BeforeAll
  static void cast() {
    OTHERS.tell(Topic.CAMPUSES, Cast.campus(Cast.NORTH, 1, Cast.policy(5, 5)));
    OTHERS.tell(Topic.PROFILES, Cast.mentee("ada", Cast.NORTH, false));
    OTHERS.tell(
        Topic.PROFILES,
        Cast.mentor(
            "mona", Cast.NORTH, 1, Cast.offering(Map.of(CV_REVIEW, 1), 1, 4, Visibility.CAMPUS)));
    People people = APP.getBean(People.class);
    await()
        .until(() ->
            people.campus(Cast.NORTH).isPresent() && people.person(Cast.id("ada")).isPresent());
    await().until(() -> freePlaces() == 1);
  }

  @AfterAll
  static void stop() {
    OTHERS.close();
    APP.close();
    BROKER.destroy();
    STORE.close();
  }

  @Test
  void from_the_ask_to_the_free_place_again() throws Exception {
    String path = ask("\"journey\"");
    assertThat(post("mona~north~MENTOR", path + "/acceptance", "").path("state").asString())
        .isEqualTo("ACCEPTED");
    assertThat(freePlaces()).isZero();

    String id = path.substring(path.lastIndexOf('/') + 1);
    OTHERS.tell(id, 1, EventJson.write(completed(UUID.fromString(id))));

    await().until(() -> freePlaces() == 1);
    assertThat(get("ada~north~MENTEE", path).path("state").asString()).isEqualTo("ACCEPTED");
    JsonNode again = get("ada~north~MENTEE", ask("\"again\""));
    assertThat(again.path("state").asString()).isEqualTo("PENDING");
    post(
        "ada~north~MENTEE",
        "/api/v1/requests/" + again.path("requestId").asString() + "/withdrawal",
        "");
  }

  @Test
  void a_poison_event_is_dead_lettered_and_others_flow() {
    Shelf shelf = APP.getBean(Shelf.class);
    String key = UUID.randomUUID().toString();
    OTHERS.tell(key, 1, "{\"engagementId\": 7");

    await()
        .until(() ->
            shelf.list(Held.State.DEAD_LETTER, 10).stream()
                .anyMatch(held -> held.delivery().key().equals(key)));
  }

  @Test
  void the_interface_is_described() throws Exception {
    JsonNode described = get("ada~north~MENTEE", "/v3/api-docs");

    assertThat(described.path("paths").propertyNames())
        .contains(
            "/api/v1/requests",
            "/api/v1/requests/{id}",
            "/api/v1/requests/{id}/acceptance",
            "/api/v1/requests/{id}/next-options",
            "/api/v1/requests/drafts",
            "/api/v1/me/availability",
            "/api/v1/me/offering/pause");
  }

  private static EngagementCompleted completed(UUID id) {
    return new EngagementCompleted(
        id, Cast.id("ada"), Cast.NORTH, Cast.id("mona"), Cast.NORTH, CV_REVIEW, TestClock.START);
  }

  private static String ask(String key) throws Exception {
    String body =
        """
        {"mentorId": "%s", "need": "ROLE_MODEL", "interaction": "CV_REVIEW", "message": "Hi"}
        """
            .formatted(Cast.id("mona"));
    HttpResponse<String> answer =
        HTTP.send(
            request("ada~north~MENTEE", "/api/v1/requests")
                .header("Idempotency-Key", key)
                .POST(BodyPublishers.ofString(body))
                .build(),
            BodyHandlers.ofString());
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    return answer.headers().firstValue("Location").orElseThrow();
  }

  private static int freePlaces() throws Exception {
    return get("mona~north~MENTOR", "/api/v1/me/availability").path("freeInAll").asInt(-1);
  }

  private static JsonNode get(String token, String path) throws Exception {
    return JSON.readTree(HTTP.send(request(token, path).build(), BodyHandlers.ofString()).body());
  }

  private static JsonNode post(String token, String path, String body) throws Exception {
    var request = request(token, path).POST(BodyPublishers.ofString(body)).build();
    return JSON.readTree(HTTP.send(request, BodyHandlers.ofString()).body());
  }

  private static HttpRequest.Builder request(String token, String path) {
    String port = String.valueOf(APP.getEnvironment().getProperty("local.server.port"));
    return HttpRequest.newBuilder(java.net.URI.create("http://127.0.0.1:" + port + path))
        .header("Authorization", "Bearer " + token)
        .header("Content-Type", "application/json");
  }
}
