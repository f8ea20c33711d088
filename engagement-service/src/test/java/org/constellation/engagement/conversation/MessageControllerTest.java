package org.constellation.engagement.conversation;

import static org.constellation.engagement.stage.SliceStage.as;
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
import org.springframework.test.web.servlet.ResultActions;

@Slice
class MessageControllerTest {

  private final MockMvc http;
  private final InMemoryAggregates<Engagement, EngagementEvent> engagements;
  private final UUID id = UUID.randomUUID();
  private final String path = "/api/v1/engagements/" + id;

  @Autowired
  MessageControllerTest(MockMvc http, InMemoryAggregates<Engagement, EngagementEvent> engagements) {
    this.http = http;
    this.engagements = engagements;
  }

  @BeforeEach
  void open() {
    engagements.create(id, null, Sample.active(id), List.of());
  }

  private ResultActions say(String text, String key) throws Exception {
    return http.perform(
        post(path + "/messages")
            .with(as(Sample.MENTEE))
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content("{\"text\": \"" + text + "\"}"));
  }

  @Test
  void a_message_is_posted_once_a_key_and_read_by_both() throws Exception {
    say("Hello", "\"a\"")
        .andExpect(status().isCreated())
        .andExpect(header().exists("Location"))
        .andExpect(header().doesNotExist("Idempotency-Replayed"))
        .andExpect(jsonPath("$.by").value("MENTEE"));
    say("Hello", "\"a\"")
        .andExpect(status().isCreated())
        .andExpect(header().string("Idempotency-Replayed", "true"));
    say("Bye", "\"a\"").andExpect(status().is(422));

    http.perform(get(path + "/messages").with(as(Sample.MENTOR)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items.length()").value(1))
        .andExpect(jsonPath("$.items[0].text").value("Hello"));
  }

  @Test
  void nobody_else_reads_or_writes() throws Exception {
    http.perform(get(path + "/messages").with(as(Sample.COORDINATOR)))
        .andExpect(status().isNotFound());
    http.perform(
            post(path + "/messages")
                .with(as(Sample.STRANGER))
                .header("Idempotency-Key", "\"a\"")
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"text\": \"Hello\"}"))
        .andExpect(status().isNotFound());
  }

  @Test
  void a_kind_end_is_a_message_and_the_last_one() throws Exception {
    http.perform(
            post(path + "/end")
                .with(as(Sample.MENTOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"message\": \"All the best\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("ENDED"));

    http.perform(get(path + "/messages").with(as(Sample.MENTEE)))
        .andExpect(jsonPath("$.items[0].text").value("All the best"))
        .andExpect(jsonPath("$.items[0].by").value("MENTOR"));
    say("Wait", "\"b\"")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.state").value("ENDED"));
    http.perform(post(path + "/end").with(as(Sample.MENTEE))).andExpect(status().isOk());
  }

  @Test
  void an_empty_message_is_refused() throws Exception {
    say("   ", "\"a\"").andExpect(status().isBadRequest());
    say("a\\u0000b", "\"a\"").andExpect(status().isBadRequest());
  }
}
