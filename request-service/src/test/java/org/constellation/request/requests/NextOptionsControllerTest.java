package org.constellation.request.requests;

import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.request.Cast;
import org.junit.jupiter.api.Test;

class NextOptionsControllerTest extends HttpSlice {

  private String pending() {
    cast(Map.of(InteractionType.CV_REVIEW, 1));
    return "/api/v1/requests/" + asked();
  }

  @Test
  void a_no_is_no_dead_end() throws Exception {
    String path = pending();
    String south = "south-" + UUID.randomUUID();
    mentorOfSouth(south);
    send(
            mentor(),
            path + "/decline",
            "{\"reason\": \"NO_TIME_NOW\", \"referredMentorId\": \"" + Cast.id(south) + "\"}")
        .andExpect(status().isOk());

    read(mentee(), path + "/next-options")
        .andExpect(status().isOk())
        .andExpect(header().string("Content-Language", "en"))
        .andExpect(jsonPath("$.need").value("ROLE_MODEL"))
        .andExpect(jsonPath("$.interaction").value("CV_REVIEW"))
        .andExpect(jsonPath("$.smallerAsk").value("QUICK_QUESTION"))
        .andExpect(jsonPath("$.text").isNotEmpty())
        .andExpect(jsonPath("$.referral.mentor.name").value(south + " Realname"));
    isProblem(read(mentor(), path + "/next-options"), 403, "forbidden");
  }

  @Test
  void what_waits_has_no_next_options_yet() throws Exception {
    isProblem(
        read(mentee(), pending() + "/next-options").andExpect(jsonPath("$.state").value("PENDING")),
        409,
        "wrong-state");
  }
}
