package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.Delivery;
import org.constellation.platform.events.EventJson;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Shelf;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What operators see and do in one service. */
class ToyOperationsTest {

  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final UUID OPERATOR = UUID.randomUUID();
  private static final String LETTERS = "/dead-letters";

  private static HttpResponse<String> call(String method, String path, String body)
      throws IOException, InterruptedException {
    String token = ToyStack.token(OPERATOR, "north", "OPERATOR");
    return HTTP.send(
        HttpRequest.newBuilder(URI.create(ToyStack.url("/internal/operations" + path)))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private static JsonNode ok(String method, String path, String body) throws Exception {
    var answer = call(method, path, body);
    assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    return JsonMapper.shared().readTree(answer.body());
  }

  private static Optional<JsonNode> ofKey(String path, UUID key) throws Exception {
    return ok("GET", path, "")
        .path("items")
        .valueStream()
        .filter(item -> item.path("key").asString().equals(key.toString()))
        .filter(item -> item.path("consumer").asString().equals("toyRequests"))
        .findFirst();
  }

  private static String path(String deadLetterId) {
    String id = deadLetterId.substring(deadLetterId.indexOf('.') + 1);
    return LETTERS + "/" + URLEncoder.encode(id, StandardCharsets.UTF_8);
  }

  @Test
  void a_dead_letter_is_seen_with_what_waits_behind_it_and_settled_for_the_record()
      throws Exception {
    UUID key = UUID.randomUUID();
    ToyTopics.send(key, 1, "{\"requestId\": 7");
    ToyTopics.send(
        key, 2, EventJson.write(ToyApplication.event(key, "c", java.time.Instant.EPOCH)));
    await().until(() -> ofKey("/parked?limit=100", key).isPresent());

    JsonNode letter = ofKey(LETTERS + "?limit=100", key).orElseThrow();
    assertThat(letter.path("deadLetterId").asString()).startsWith("toy.");
    assertThat(letter.path("state").asString()).isEqualTo("WAITING");
    assertThat(letter.path("parkedBehind").asInt()).isEqualTo(1);
    assertThat(letter.path("type").asString()).endsWith("MoreAsked");
    JsonNode parked = ofKey("/parked?limit=100", key).orElseThrow();
    assertThat(parked.path("why").asString()).isEqualTo("BEHIND_DEAD_LETTER");
    assertThat(parked.path("count").asInt()).isEqualTo(1);
    assertThat(parked.path("deadLetterId")).isEqualTo(letter.path("deadLetterId"));
    JsonNode health = ok("GET", "/health", "");
    assertThat(health.path("status").asString()).isEqualTo("UP");
    assertThat(health.path("deadLetters").asInt()).isPositive();
    assertThat(health.path("parked").asInt()).isPositive();
    assertThat(health.has("outboxPending")).isTrue();
    assertThat(health.path("outboxAge").asString()).startsWith("PT");

    String at = path(letter.path("deadLetterId").asString());
    assertThat(ok("GET", at, "").path("payload").asString()).isEqualTo("{\"requestId\": 7");
    JsonNode dry = ok("POST", at + "/replay?dryRun=true", "");
    assertThat(dry.path("outcome").asString()).isEqualTo("FAILED");
    assertThat(dry.path("state").asString()).isEqualTo("WAITING");
    assertThat(ok("POST", at + "/replay", "").path("outcome").asString()).isEqualTo("FAILED");

    JsonNode skipped = ok("POST", at + "/skip", "{\"reason\": \" cut off \"}");
    assertThat(skipped.path("outcome").asString()).isEqualTo("SKIPPED");
    assertThat(skipped.path("released").asInt()).isEqualTo(1);
    assertThat(ofKey(LETTERS + "?limit=100", key)).isEmpty();
    assertThat(ofKey("/parked?limit=100", key)).isEmpty();
    JsonNode record = ofKey(LETTERS + "?limit=100&state=SKIPPED&state=REPLAYED", key).orElseThrow();
    assertThat(record.at("/settled/operator").asString()).isEqualTo(OPERATOR.toString());
    assertThat(record.at("/settled/note").asString()).isEqualTo("cut off");
    assertThat(ok("GET", at, "").path("payloadWithheld").asBoolean()).isTrue();
    JsonNode again = ok("POST", at + "/replay", "");
    assertThat(again.path("state").asString()).isEqualTo("SKIPPED");
    assertThat(again.path("released").asInt()).isZero();
  }

  @Test
  void a_skip_without_a_reason_is_told_before_the_letter_is_looked_up() throws Exception {
    String nowhere = LETTERS + "/nobody%40nowhere%3A0%3A0";

    for (String bad :
        List.of("", "{}", "{\"reason\": \"\"}", "{\"reason\": \"a\\nb\"}", "{\"reason\": 5}")) {
      assertThat(call("POST", nowhere + "/skip", bad).statusCode()).as(bad).isEqualTo(400);
    }
    assertThat(call("POST", nowhere + "/skip", "{\"reason\": \"why\"}").statusCode())
        .isEqualTo(404);
    assertThat(call("GET", LETTERS + "?state=OPEN", "").statusCode()).isEqualTo(400);
    assertThat(call("GET", LETTERS + "?limit=0", "").statusCode()).isEqualTo(400);
  }

  @Test
  void the_list_goes_on_after_a_place_in_the_order_of_all_services() throws Exception {
    Shelf shelf = ToyStack.APP.getBean(Shelf.class);
    var since = java.time.Instant.parse("2020-01-01T00:00:00Z");
    String topic = Topic.REQUESTS.topicName();
    Stream.of("a", "b", "c")
        .forEach(name ->
            shelf.hold(
                new Held(
                    "page@" + name,
                    "page",
                    new Delivery(topic, 0, 1, name, Map.of(), null),
                    Held.State.REPLAYED,
                    "of a test",
                    since,
                    null)));
    String list = LETTERS + "?state=REPLAYED&limit=2&since=2020-01-01T00:00:00Z&id=";

    assertThat(ok("GET", list + "toy.page%40c", "").path("items").findValuesAsString("key"))
        .containsExactly("b", "a");
    assertThat(ok("GET", list + "another.x", "").path("items")).isEmpty();
    assertThat(ok("GET", list + "zoo.x", "").path("items").findValuesAsString("key"))
        .containsExactly("c", "b");
  }
}
