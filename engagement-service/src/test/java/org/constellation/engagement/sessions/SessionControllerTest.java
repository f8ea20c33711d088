package org.constellation.engagement.sessions;

import static org.constellation.engagement.stage.SliceStage.as;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.*;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.*;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.Sample;
import org.constellation.engagement.stage.Slice;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@Slice
class SessionControllerTest {

  private final MockMvc http;
  private final InMemoryAggregates<Engagement, EngagementEvent> engagements;
  private final UUID id = UUID.randomUUID();
  private final String path = "/api/v1/engagements/" + id;

  @Autowired
  SessionControllerTest(MockMvc http, InMemoryAggregates<Engagement, EngagementEvent> engagements) {
    this.http = http;
    this.engagements = engagements;
  }

  @BeforeEach
  void open() {
    engagements.create(id, null, Sample.active(id), List.of());
  }

  private static final String BODY =
      """
      {"startsAt": "2026-01-12T18:00:00-05:00[America/New_York]", "duration": "PT45M",
       "channel": "IN_PERSON", "place": "Library"}\
      """;

  private ResultActions plan(String body, String key) throws Exception {
    return http.perform(
        post(path + "/sessions")
            .with(as(Sample.MENTEE))
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  private String planned() throws Exception {
    String answer = plan(BODY, "\"a\"").andReturn().getResponse().getContentAsString();
    return path + "/sessions/" + JsonPath.<String>read(answer, "$.sessionId");
  }

  @Test
  void a_session_is_planned_once_a_key() throws Exception {
    String location =
        plan(BODY, "\"a\"")
            .andExpect(status().isCreated())
            .andExpect(header().string("ETag", "\"2\""))
            .andExpect(jsonPath("$.startsAt").value("2026-01-12T18:00:00-05:00[America/New_York]"))
            .andExpect(jsonPath("$.at").value("2026-01-12T23:00:00Z"))
            .andExpect(jsonPath("$.duration").value("PT45M"))
            .andExpect(jsonPath("$.state").value("PLANNED"))
            .andReturn()
            .getResponse()
            .getHeader("Location");

    plan(BODY, "\"a\"")
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", String.valueOf(location)))
        .andExpect(header().string("Idempotency-Replayed", "true"))
        .andExpect(header().string("ETag", "\"2\""));
    plan(BODY.replace("Library", "Café"), "\"a\"")
        .andExpect(status().is(422))
        .andExpect(jsonPath("$.code").value("idempotency-key-reused"));
  }

  @Test
  void a_bad_moment_names_its_field() throws Exception {
    for (String bad :
        List.of(
            "2026-01-12T18:00:00-04:00[America/New_York]",
            "2026-01-09T18:00:00-05:00[America/New_York]",
            "tomorrow")) {
      plan(BODY.replace("2026-01-12T18:00:00-05:00[America/New_York]", bad), "\"a\"")
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.code").value("invalid"))
          .andExpect(jsonPath("$.errors[0].field").value("startsAt"));
    }
    plan(BODY.replace("PT45M", "PT4M"), "\"a\"").andExpect(status().isBadRequest());
    plan(BODY.replace("Library", "a\\nb"), "\"a\"").andExpect(status().isBadRequest());
  }

  private ResultActions patchWith(String session, String body) throws Exception {
    return http.perform(
        patch(session)
            .with(as(Sample.MENTOR))
            .header("If-Match", "\"2\"")
            .contentType("application/merge-patch+json")
            .content(body));
  }

  @Test
  void a_patch_changes_what_it_names_and_null_takes_the_place_away() throws Exception {
    String session = planned();

    patchWith(session, "{\"startsAt\": null}").andExpect(status().isBadRequest());
    patchWith(session, "{\"place\": 5}").andExpect(status().isBadRequest());
    patchWith(session, "{\"state\": \"HELD\"}").andExpect(status().isBadRequest());
    patchWith(session, "{\"place\": null, \"duration\": \"PT1H\"}")
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", "\"3\""))
        .andExpect(jsonPath("$.place").doesNotExist())
        .andExpect(jsonPath("$.channel").value("IN_PERSON"))
        .andExpect(jsonPath("$.duration").value("PT1H"));
    patchWith(session, "{}").andExpect(status().isPreconditionFailed());
  }

  @Test
  void a_cancelled_session_is_final() throws Exception {
    String session = planned();

    patchWith(session, "{\"state\": \"CANCELLED\"}")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("CANCELLED"));
    http.perform(
            post(session + "/log")
                .with(as(Sample.MENTEE))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"held\": true}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("wrong-state"))
        .andExpect(jsonPath("$.state").value("CANCELLED"));
  }

  @Test
  void a_wrong_patch_is_told_before_anything_is_looked_up() throws Exception {
    String nowhere = path + "/sessions/" + UUID.randomUUID();

    for (String field : List.of("startsAt", "duration", "channel", "place", "state")) {
      patchWith(nowhere, "{\"" + field + "\": {\"$gt\": [true]}}")
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.errors[0].field").value(field));
    }
  }

  @Test
  void who_is_no_party_anywhere_is_told_so_before_the_body_is_read() throws Exception {
    http.perform(
            post(path + "/sessions")
                .with(as(Sample.COORDINATOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"startsAt\": "))
        .andExpect(status().isForbidden())
        .andExpect(jsonPath("$.code").value("forbidden"));
  }

  @Test
  void what_is_not_there_is_absent() throws Exception {
    patchWith(path + "/sessions/" + UUID.randomUUID(), "{}").andExpect(status().isNotFound());
  }
}
