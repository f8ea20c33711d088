package org.constellation.engagement.oversight;

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
import org.springframework.test.web.servlet.MockMvc;

@Slice
class OversightControllerTest {

  private final MockMvc http;
  private final InMemoryAggregates<Engagement, EngagementEvent> engagements;
  private final UUID id = UUID.randomUUID();

  @Autowired
  OversightControllerTest(
      MockMvc http, InMemoryAggregates<Engagement, EngagementEvent> engagements) {
    this.http = http;
    this.engagements = engagements;
  }

  @BeforeEach
  void open() {
    engagements.create(id, null, Sample.active(id), List.of());
  }

  private static final String SOUTH = "/api/v1/oversight/south-town";

  @Test
  void a_coordinator_sees_what_waits_in_their_campus() throws Exception {
    var due = Sample.active(id).due(Sample.START.plusSeconds(14 * 86_400));
    engagements.create(UUID.randomUUID(), null, Sample.made(due), List.of());

    http.perform(get(SOUTH + "/check-ins?state=DUE").with(as(Sample.COORDINATOR)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items[0].state").value("DUE"))
        .andExpect(jsonPath("$.items[0].mentee.name").value("Ada Sommer"))
        .andExpect(jsonPath("$.items[0].mentee.mode").value("ONLINE"))
        .andExpect(jsonPath("$.counts.DUE").value(1))
        .andExpect(jsonPath("$.counts.OVERDUE").value(0));
    http.perform(get(SOUTH + "/engagements").with(as(Sample.COORDINATOR)))
        .andExpect(jsonPath("$.counts.PAUSED").exists())
        .andExpect(jsonPath("$.overdue").value(0));
    http.perform(get(SOUTH + "/requests").with(as(Sample.COORDINATOR)))
        .andExpect(jsonPath("$.counts.EXPIRED").value(0))
        .andExpect(jsonPath("$.oldestPendingSince").doesNotExist());
  }

  @Test
  void another_campus_does_not_exist_and_others_may_not_look() throws Exception {
    for (String list : List.of("/check-ins", "/engagements", "/requests")) {
      http.perform(get("/api/v1/oversight/north-town" + list).with(as(Sample.COORDINATOR)))
          .andExpect(status().isNotFound());
      http.perform(get(SOUTH + list).with(as(Sample.MENTOR))).andExpect(status().isForbidden());
    }
  }

  @Test
  void there_is_no_other_state_to_wait_in() throws Exception {
    http.perform(get(SOUTH + "/check-ins?state=SCHEDULED").with(as(Sample.COORDINATOR)))
        .andExpect(status().isBadRequest());
  }
}
