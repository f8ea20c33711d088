package org.constellation.request.ledger;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Duration;
import java.util.Map;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.request.TestClock;
import org.constellation.request.requests.HttpSlice;
import org.junit.jupiter.api.Test;

class AvailabilityControllerTest extends HttpSlice {

  private static final String PAUSE = "/api/v1/me/offering/pause";

  private static String until(Duration ahead) {
    return "{\"until\": \"" + TestClock.START.plus(ahead) + "\"}";
  }

  @Test
  void a_mentor_sees_their_room() throws Exception {
    cast(Map.of(InteractionType.CV_REVIEW, 2));
    asked();

    read(mentor(), "/api/v1/me/availability")
        .andExpect(status().isOk())
        .andExpect(header().exists("ETag"))
        .andExpect(jsonPath("$.paused").value(false))
        .andExpect(jsonPath("$.free.CV_REVIEW").value(2))
        .andExpect(jsonPath("$.freeInAll").value(2))
        .andExpect(jsonPath("$.pending").value(1))
        .andExpect(jsonPath("$.pendingLimit").value(3))
        .andExpect(jsonPath("$.asks").value(1))
        .andExpect(jsonPath("$.month").value("2026-11"))
        .andExpect(jsonPath("$.answersWithin").doesNotExist());
  }

  @Test
  void before_the_offering_has_come_there_is_nothing_to_see_yet() throws Exception {
    isProblem(read(mentor(), "/api/v1/me/availability"), 409, "not-yet-known");
    isProblem(send(mentor(), PAUSE, until(Duration.ofDays(3))), 409, "not-yet-known");
    isProblem(read(mentee(), "/api/v1/me/availability"), 403, "forbidden");
  }

  @Test
  void pausing_and_coming_back_take_effect_at_once_and_once() throws Exception {
    cast(Map.of(InteractionType.CV_REVIEW, 2));
    String tag =
        send(mentor(), PAUSE, until(Duration.ofDays(3)))
            .andExpect(jsonPath("$.paused").value(true))
            .andExpect(jsonPath("$.pausedUntil").value("2026-11-25T09:00:00Z"))
            .andReturn()
            .getResponse()
            .getHeader("ETag");
    send(mentor(), PAUSE, until(Duration.ofDays(3)))
        .andExpect(header().string("ETag", String.valueOf(tag)));

    for (int i = 0; i < 2; i++) {
      mvc.perform(delete(PAUSE).with(mentor()))
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.paused").value(false))
          .andExpect(jsonPath("$.pausedUntil").doesNotExist());
    }
  }

  @Test
  void a_pause_ends_after_now_and_within_a_year() throws Exception {
    cast(Map.of(InteractionType.CV_REVIEW, 2));
    isProblem(send(mentor(), PAUSE, until(Duration.ZERO)), 400, "invalid");
    isProblem(send(mentor(), PAUSE, until(Duration.ofDays(367))), 400, "invalid");
    isProblem(send(mentor(), PAUSE, "{}"), 400, "invalid");
  }
}
