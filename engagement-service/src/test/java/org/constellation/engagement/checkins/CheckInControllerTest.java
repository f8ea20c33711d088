package org.constellation.engagement.checkins;

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
class CheckInControllerTest {

  private final MockMvc http;
  private final InMemoryAggregates<Engagement, EngagementEvent> engagements;
  private final UUID id = UUID.randomUUID();
  private final String path = "/api/v1/engagements/" + id;

  @Autowired
  CheckInControllerTest(MockMvc http, InMemoryAggregates<Engagement, EngagementEvent> engagements) {
    this.http = http;
    this.engagements = engagements;
  }

  @BeforeEach
  void open() {
    engagements.create(id, null, Sample.active(id), List.of());
  }

  private ResultActions record(String body, String key) throws Exception {
    return http.perform(
        post(path + "/check-ins")
            .with(as(Sample.MENTOR))
            .header("Idempotency-Key", key)
            .contentType(MediaType.APPLICATION_JSON)
            .content(body));
  }

  @Test
  void a_touch_is_recorded_and_moves_the_date_on() throws Exception {
    record("{\"kind\": \"CALL\", \"text\": \" Fine \"}", "\"a\"")
        .andExpect(status().isCreated())
        .andExpect(header().string("ETag", "\"2\""))
        .andExpect(jsonPath("$.by").value("MENTOR"))
        .andExpect(jsonPath("$.text").value("Fine"));
    record("{\"kind\": \"CALL\", \"text\": \" Fine \"}", "\"a\"")
        .andExpect(status().isCreated())
        .andExpect(header().string("Idempotency-Replayed", "true"));

    http.perform(get(path).with(as(Sample.MENTEE)))
        .andExpect(jsonPath("$.checkIn.dueAt").value("2026-01-24T10:00:00Z"))
        .andExpect(jsonPath("$.checkIn.state").value("SCHEDULED"));
  }

  @Test
  void without_a_key_or_with_a_bare_one_nothing_is_recorded() throws Exception {
    record("{\"kind\": \"CALL\"}", "bare")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.code").value("idempotency-key-required"));
    record("{\"kind\": \"SHOUT\"}", "\"a\"").andExpect(status().isBadRequest());
  }

  @Test
  void the_list_goes_page_by_page() throws Exception {
    for (int i = 0; i < 3; i++) {
      record("{\"kind\": \"UPDATE\"}", "\"" + i + "\"").andExpect(status().isCreated());
    }

    String first =
        http.perform(get(path + "/check-ins?limit=2").with(as(Sample.MENTEE)))
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.items.length()").value(2))
            .andExpect(header().exists("Link"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    String next = JsonPath.read(first, "$.next");
    http.perform(get(path + "/check-ins?limit=2&cursor=" + next).with(as(Sample.MENTEE)))
        .andExpect(jsonPath("$.items.length()").value(1))
        .andExpect(jsonPath("$.next").doesNotExist());
  }

  @Test
  void nobody_else_reads_them() throws Exception {
    http.perform(get(path + "/check-ins").with(as(Sample.COORDINATOR)))
        .andExpect(status().isNotFound());
    http.perform(get(path + "/check-ins").with(as(Sample.STRANGER)))
        .andExpect(status().isNotFound());
  }
}
