package org.constellation.engagement.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.RequestAccepted;
import org.constellation.contracts.events.RequestEvent.RequestCreated;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.events.EventJson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The journey's part in this service, on a real broker and a real store. */
class EngagementServiceTest {

  private static final ServiceStage STAGE = new ServiceStage();
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final JsonMapper JSON = JsonMapper.shared();
  private static final UUID MENTEE = UUID.randomUUID();
  private static final UUID MENTOR = UUID.randomUUID();
  private static final String AS_MENTEE = MENTEE + "~north~MENTEE";
  private static final String AS_MENTOR = MENTOR + "~south~MENTOR";
  private static final String AS_COORDINATOR = UUID.randomUUID() + "~south~COORDINATOR";

  @AfterAll
  static void stop() {
    STAGE.close();
  }

  @Test
  void from_an_accepted_request_through_a_month_of_silence_to_a_free_place() throws Exception {
    UUID id = UUID.randomUUID();
    Instant start = ServiceStage.NOW.get();
    say(card("north"), card("south"));
    say(id, 1, created(id, start));
    say(id, 2, accepted(id, start));
    String path = "/api/v1/engagements/" + id;
    await().untilAsserted(() -> assertThat(get(AS_MENTEE, path).statusCode()).isEqualTo(200));

    agree(path);
    assertThat(post(AS_MENTOR, path + "/messages", "{\"text\":\"Welcome!\"}", "k1").statusCode())
        .isEqualTo(201);

    ServiceStage.NOW.set(start.plus(Duration.ofDays(28)));
    await().untilAsserted(() -> assertThat(checkIn(path)).isEqualTo("DUE"));
    ServiceStage.NOW.set(start.plus(Duration.ofDays(31)));
    await().untilAsserted(() -> assertThat(checkIn(path)).isEqualTo("OVERDUE"));
    JsonNode waiting = body(get(AS_COORDINATOR, "/api/v1/oversight/south/check-ins"));
    assertThat(waiting.at("/items/0/engagementId").asString()).isEqualTo(id.toString());
    assertThat(waiting.at("/counts/OVERDUE").asInt()).isEqualTo(1);

    assertThat(post(AS_MENTEE, path + "/completion", "", "").statusCode()).isEqualTo(200);
    JsonNode counts = body(get(AS_COORDINATOR, "/api/v1/oversight/south/engagements"));
    assertThat(counts.at("/counts/COMPLETED").asInt()).isEqualTo(1);
    assertThat(body(get(AS_COORDINATOR, "/api/v1/oversight/south/requests")).toString())
        .contains("\"ACCEPTED\":1");
    assertThat(told(6))
        .containsExactlyInAnyOrder(
            "EngagementStarted",
            "AgreementReached",
            "MessagePosted",
            "CheckInDue",
            "CheckInOverdue",
            "EngagementCompleted");
    assertThat(STAGE.scans()).isEmpty();
  }

  private static void agree(String path) throws Exception {
    var seen = get(AS_MENTEE, path);
    var written =
        HTTP.send(
            request(AS_MENTEE, path + "/agreement")
                .header("Content-Type", "application/json")
                .header("If-Match", seen.headers().firstValue("ETag").orElseThrow())
                .PUT(
                    BodyPublishers.ofString(
                        """
                        {"goals": ["A thesis topic"], "expectations": "Be on time",
                         "channel": "VIDEO", "confidentiality": "Between us"}\
                        """))
                .build(),
            BodyHandlers.ofString());
    assertThat(written.statusCode()).as(written.body()).isEqualTo(200);
    var agreed = post(AS_MENTOR, path + "/agreement/consent", "{\"terms\":1}", "");
    assertThat(body(agreed).at("/state").asString()).isEqualTo("ACTIVE");
  }

  private static String checkIn(String path) throws Exception {
    return body(get(AS_MENTOR, path)).at("/checkIn/state").asString();
  }

  private static RequestEvent created(UUID id, Instant at) {
    return new RequestCreated(
        id,
        MENTEE,
        "north",
        MENTOR,
        "south",
        Need.ROLE_MODEL,
        InteractionType.ONGOING_MENTORING,
        at.plus(Duration.ofDays(14)),
        null,
        at,
        null,
        null);
  }

  private static RequestEvent accepted(UUID id, Instant at) {
    return new RequestAccepted(
        id,
        MENTEE,
        "north",
        MENTOR,
        "south",
        Need.ROLE_MODEL,
        InteractionType.ONGOING_MENTORING,
        at);
  }

  private static CampusCard card(String campus) {
    return new CampusCard(
        campus, 1, "Campus " + campus, null, "UTC", "en", "#000000", CampusPolicy.DEFAULT);
  }

  private static void say(StateCard... cards) throws Exception {
    for (StateCard card : cards) {
      send(Topic.CAMPUSES, card.key(), card, Map.of());
    }
  }

  private static void say(UUID id, long sequence, RequestEvent event) throws Exception {
    send(
        Topic.REQUESTS,
        id.toString(),
        event,
        Map.of(
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/request-service",
            "ce_type", Topic.REQUESTS.type(event.getClass()),
            "ce_specversion", "1.0",
            "ce_subject", id.toString(),
            "ce_campus", "north",
            "ce_sequence", Long.toString(sequence),
            "ce_time", event.at().toString(),
            "ce_correlationid", "test"));
  }

  private static void send(Topic topic, String key, Object value, Map<String, String> headers)
      throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", STAGE.brokers());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      var message =
          new ProducerRecord<>(
              topic.topicName(), key, EventJson.write(value).getBytes(StandardCharsets.UTF_8));
      headers.forEach(
          (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
      producer.send(message).get();
    }
  }

  /** The types of what the service told of engagements. */
  private static Set<String> told(int enough) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            STAGE.brokers(),
            "group.id",
            "test",
            "auto.offset.reset",
            "earliest");
    List<String> types = new ArrayList<>();
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new ByteArrayDeserializer())) {
      consumer.subscribe(List.of(Topic.ENGAGEMENTS.topicName()));
      await()
          .until(() -> {
            consumer
                .poll(Duration.ofMillis(200))
                .forEach(message ->
                    types.add(
                        new String(
                            message.headers().lastHeader("ce_type").value(),
                            StandardCharsets.UTF_8)));
            return types.size() >= enough;
          });
    }
    assertThat(types).doesNotHaveDuplicates();
    return Set.copyOf(
        types.stream().map(type -> type.substring(type.lastIndexOf('.') + 1)).toList());
  }

  private static HttpRequest.Builder request(String token, String path) {
    return HttpRequest.newBuilder(URI.create(STAGE.url(path)))
        .header("Authorization", "Bearer " + token);
  }

  private static HttpResponse<String> get(String token, String path) throws Exception {
    return HTTP.send(request(token, path).build(), BodyHandlers.ofString());
  }

  private static HttpResponse<String> post(String token, String path, String body, String key)
      throws Exception {
    var request =
        request(token, path)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body));
    return HTTP.send(
        key.isEmpty()
            ? request.build()
            : request.header("Idempotency-Key", '"' + key + '"').build(),
        BodyHandlers.ofString());
  }

  private static JsonNode body(HttpResponse<String> answer) {
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JSON.readTree(answer.body());
  }
}
