package org.constellation.engagement.course;

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
class CourseControllerTest {

  private final MockMvc http;
  private final InMemoryAggregates<Engagement, EngagementEvent> engagements;
  private final UUID id = UUID.randomUUID();
  private final String path = "/api/v1/engagements/" + id;

  @Autowired
  CourseControllerTest(MockMvc http, InMemoryAggregates<Engagement, EngagementEvent> engagements) {
    this.http = http;
    this.engagements = engagements;
  }

  @BeforeEach
  void open() {
    engagements.create(id, null, Sample.active(id), List.of());
  }

  @Test
  void both_sides_see_it_whole() throws Exception {
    http.perform(get(path).with(as(Sample.MENTOR)))
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", startsWith("\"1-")))
        .andExpect(jsonPath("$.viewer").value("MENTOR"))
        .andExpect(jsonPath("$.state").value("ACTIVE"))
        .andExpect(jsonPath("$.mentee.name").value("Ada Sommer"))
        .andExpect(jsonPath("$.mentee.aliased").value(false))
        .andExpect(jsonPath("$.need").value("PROFESSIONAL_DEVELOPMENT"))
        .andExpect(jsonPath("$.blueprint.cadence").value("PT672H"))
        .andExpect(jsonPath("$.agreement.agreedAt").exists())
        .andExpect(jsonPath("$.feedback.otherGiven").value(false));
  }

  @Test
  void a_coordinator_sees_states_and_names_and_no_words() throws Exception {
    http.perform(get(path).with(as(Sample.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.viewer").value("COORDINATOR"))
        .andExpect(jsonPath("$.mentor.name").value("Noor Winter"))
        .andExpect(jsonPath("$.agreement").doesNotExist())
        .andExpect(jsonPath("$.need").doesNotExist());
  }

  @Test
  void to_others_it_does_not_exist() throws Exception {
    for (var other : List.of(Sample.STRANGER, Sample.FOREIGN)) {
      http.perform(get(path).with(as(other)))
          .andExpect(status().isNotFound())
          .andExpect(jsonPath("$.code").value("not-found"));
    }
    http.perform(get(path)).andExpect(status().isUnauthorized());
  }

  @Test
  void lists_are_narrowed_by_side_and_state() throws Exception {
    http.perform(get("/api/v1/engagements?role=mentor&state=ACTIVE").with(as(Sample.MENTOR)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].viewer").value("MENTOR"));
    http.perform(get("/api/v1/engagements?role=mentee").with(as(Sample.MENTOR)))
        .andExpect(status().isForbidden());
    http.perform(get("/api/v1/engagements?role=boss").with(as(Sample.MENTOR)))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("role"));
    http.perform(get("/api/v1/engagements?state=DEAD").with(as(Sample.MENTOR)))
        .andExpect(status().isBadRequest());
    http.perform(get("/api/v1/engagements").with(as(Sample.COORDINATOR)))
        .andExpect(status().isForbidden());
  }

  @Test
  void it_rests_goes_on_and_completes() throws Exception {
    http.perform(
            post(path + "/pause")
                .with(as(Sample.MENTEE))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"until\": \"2026-03-01T00:00:00Z\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.pausedUntil").value("2026-03-01T00:00:00Z"))
        .andExpect(jsonPath("$.checkIn.state").value("NONE"));
    http.perform(post(path + "/resumption").with(as(Sample.MENTOR)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("ACTIVE"));
    http.perform(
            post(path + "/completion")
                .with(as(Sample.MENTOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.closedAt").value("2026-01-10T10:00:00Z"));
    http.perform(post(path + "/pause").with(as(Sample.MENTOR)))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("wrong-state"))
        .andExpect(jsonPath("$.state").value("COMPLETED"));
  }

  @Test
  void an_operation_without_a_body_takes_none() throws Exception {
    http.perform(
            post(path + "/completion")
                .with(as(Sample.MENTOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"really\": true}"))
        .andExpect(status().isBadRequest());
  }

  @Test
  void feedback_is_each_sides_own() throws Exception {
    http.perform(
            post(path + "/feedback")
                .with(as(Sample.MENTEE))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"needMet\": true, \"rating\": 5, \"text\": \"Thanks\"}"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.feedback.mine.rating").value(5));
    http.perform(get(path).with(as(Sample.MENTOR)))
        .andExpect(jsonPath("$.feedback.mine").doesNotExist())
        .andExpect(jsonPath("$.feedback.otherGiven").value(true));
    http.perform(
            post(path + "/feedback")
                .with(as(Sample.MENTOR))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"needMet\": true, \"rating\": 5}"))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("needMet"));
  }
}
