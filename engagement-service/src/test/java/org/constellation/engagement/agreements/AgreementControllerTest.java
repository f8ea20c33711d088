package org.constellation.engagement.agreements;

import static org.constellation.engagement.stage.SliceStage.as;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.*;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.*;

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

@Slice
class AgreementControllerTest {

  private final MockMvc http;
  private final InMemoryAggregates<Engagement, EngagementEvent> engagements;
  private final UUID id = UUID.randomUUID();
  private final String path = "/api/v1/engagements/" + id;

  @Autowired
  AgreementControllerTest(
      MockMvc http, InMemoryAggregates<Engagement, EngagementEvent> engagements) {
    this.http = http;
    this.engagements = engagements;
  }

  @BeforeEach
  void open() {
    engagements.create(id, null, Sample.active(id), List.of());
  }

  private static final String WORDS =
      """
      {"goals": [" A thesis topic "], "expectations": "Be on time", "cadence": "P7D",
       "channel": "VIDEO", "confidentiality": "Between us"}\
      """;

  @Test
  void terms_are_written_anew_and_agreed() throws Exception {
    http.perform(
            put(path + "/agreement")
                .with(as(Sample.MENTEE))
                .header("If-Match", "\"1\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(WORDS))
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", startsWith("\"2-")))
        .andExpect(jsonPath("$.agreement.terms").value(2))
        .andExpect(jsonPath("$.agreement.goals[0]").value("A thesis topic"))
        .andExpect(jsonPath("$.agreement.cadence").value("PT168H"))
        .andExpect(jsonPath("$.agreement.consents[0]").value("MENTEE"))
        .andExpect(jsonPath("$.agreement.agreedAt").doesNotExist());

    http.perform(
            post(path + "/agreement/consent")
                .with(as(Sample.MENTOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"terms\": 2}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.agreement.agreedAt").value("2026-01-10T10:00:00Z"))
        .andExpect(jsonPath("$.checkIn.dueAt").value("2026-01-17T09:00:00Z"));
  }

  @Test
  void who_does_not_say_what_was_read_or_read_something_older_is_refused() throws Exception {
    http.perform(
            put(path + "/agreement")
                .with(as(Sample.MENTEE))
                .contentType(MediaType.APPLICATION_JSON)
                .content(WORDS))
        .andExpect(status().isPreconditionRequired())
        .andExpect(jsonPath("$.code").value("if-match-required"));
    http.perform(
            put(path + "/agreement")
                .with(as(Sample.MENTEE))
                .header("If-Match", "\"7\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(WORDS))
        .andExpect(status().isPreconditionFailed())
        .andExpect(jsonPath("$.code").value("changed-meanwhile"));
  }

  @Test
  void bad_terms_are_refused() throws Exception {
    for (String bad :
        List.of(
            WORDS.replace("[\" A thesis topic \"]", "[]"),
            WORDS.replace("[\" A thesis topic \"]", "[\" \"]"),
            WORDS.replace("P7D", "PT1H"),
            WORDS.replace("P7D", "P29D"),
            WORDS.replace("VIDEO", "PIGEON"),
            WORDS.replace("\"channel\"", "\"canal\""),
            WORDS.replace("\"Between us\"", "null"))) {
      http.perform(
              put(path + "/agreement")
                  .with(as(Sample.MENTEE))
                  .header("If-Match", "\"1\"")
                  .contentType(MediaType.APPLICATION_JSON)
                  .content(bad))
          .andExpect(status().isBadRequest())
          .andExpect(jsonPath("$.code").value("invalid"));
    }
  }

  @Test
  void older_terms_and_strangers_are_refused() throws Exception {
    http.perform(
            post(path + "/agreement/consent")
                .with(as(Sample.MENTOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"terms\": 9}"))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("terms-changed"));
    http.perform(
            put(path + "/agreement")
                .with(as(Sample.STRANGER))
                .header("If-Match", "\"7\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content(WORDS))
        .andExpect(status().isNotFound());
  }
}
