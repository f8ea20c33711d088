package org.constellation.gateway.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.constellation.gateway.services.Service;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ShownTest {
  private static final JsonNode KEPT =
      json(
          """
          {"id": "cards@constellation.requests:3:17", "consumer": "cards", "topic": "constellation.requests",
           "key": "k1", "state": "DEAD_LETTER", "reason": "bad", "since": "2026-11-22T05:00:00Z",
           "headers": {"ce_id": "e1", "ce_type": "RequestCreated", "ce_campus": "north"}, "body": "{}"}
          """);
  private static final List<JsonNode> PARKED =
      List.of(
          behind("k1", "2026-11-22T05:02:00Z"),
          behind("k1", "2026-11-22T05:01:00Z"),
          behind("k2", "x"));

  @Test
  void a_dead_letter_says_what_it_is_and_how_many_wait_behind_it() {
    assertThat(json(Shown.deadLetter(Service.REQUEST, KEPT, PARKED).toString()))
        .isEqualTo(
            json(
                """
                {"deadLetterId": "request-service.cards@constellation.requests:3:17",
                 "service": "request-service", "topic": "constellation.requests", "partition": 3,
                 "offset": 17, "key": "k1", "eventId": "e1", "type": "RequestCreated",
                 "campus": "north", "reason": "bad", "failedAt": "2026-11-22T05:00:00Z",
                 "state": "WAITING", "parkedBehind": 2}
                """));
  }

  @Test
  void its_inside_is_shown_unless_the_service_withholds_it() {
    assertThat(Shown.inside(Service.REQUEST, KEPT, PARKED).path("payload").asString())
        .isEqualTo("{}");
    JsonNode card = json("{\"id\": \"c@t:0:1\", \"headers\": {}}");
    assertThat(Shown.inside(Service.PROFILE, card, List.of()).path("payloadWithheld").asBoolean())
        .isTrue();
  }

  @Test
  void what_waits_for_the_same_thing_is_one_entry() {
    var shown = List.copyOf(Shown.parked(Service.REQUEST, PARKED));

    assertThat(shown).hasSize(2);
    assertThat(shown.getFirst())
        .isEqualTo(
            json(
                """
                {"service": "request-service", "topic": "t", "key": "k1", "why": "BEHIND_DEAD_LETTER",
                 "since": "2026-11-22T05:01:00Z", "count": 2}
                """));
  }

  @ParameterizedTest
  @CsvSource({
    "applied, false, APPLIED, REPLAYED",
    "duplicate, false, DUPLICATE, REPLAYED",
    "unknown, false, APPLIED, REPLAYED",
    "held-again, false, FAILED, WAITING",
    "skipped, false, SKIPPED, SKIPPED",
    "readable, true, APPLIED, WAITING",
    "unreadable, true, FAILED, WAITING"
  })
  void the_outcome_is_told_in_the_interfaces_words(
      String said, boolean dryRun, String outcome, String state) {
    JsonNode shown =
        Shown.outcome(
            new SetAside(Service.REQUEST, "c@t:0:1"),
            dryRun,
            json("{\"outcome\": \"" + said + "\"}"));

    assertThat(shown.path("outcome").asString()).isEqualTo(outcome);
    assertThat(shown.path("state").asString()).isEqualTo(state);
    assertThat(shown.path("deadLetterId").asString()).isEqualTo("request-service.c@t:0:1");
  }

  private static JsonNode behind(String key, String since) {
    return json(
        "{\"consumer\": \"cards\", \"topic\": \"t\", \"key\": \"%s\", \"state\": \"BEHIND_DEAD_LETTER\", \"since\": \"%s\"}"
            .formatted(key, since));
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
