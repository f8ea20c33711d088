package org.constellation.request.guidance;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.request.Cast;
import org.constellation.request.requests.HttpSlice;
import org.junit.jupiter.api.Test;

class DraftsControllerTest extends HttpSlice {

  @Test
  void a_draft_has_three_parts_and_greets_a_named_mentor() throws Exception {
    cast(Map.of(InteractionType.CV_REVIEW, 1));

    read(
            mentee(),
            "/api/v1/requests/drafts?interaction=CV_REVIEW&need=ROLE_MODEL&mentorId="
                + Cast.id(mona))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.parts", hasSize(3)))
        .andExpect(jsonPath("$.parts[0].code").value("WHY_YOU"))
        .andExpect(jsonPath("$.parts[1].help", containsString("45 minutes")))
        .andExpect(jsonPath("$.message", containsString("Hello " + mona + " Realname")));
    read(mentee(), "/api/v1/requests/drafts?interaction=SPONSORSHIP")
        .andExpect(jsonPath("$.mentorId").doesNotExist())
        .andExpect(jsonPath("$.message", containsString("speak up for me")));
  }

  @Test
  void it_needs_an_interaction_a_visible_mentor_and_a_mentee() throws Exception {
    cast(Map.of(InteractionType.CV_REVIEW, 1));
    isProblem(read(mentee(), "/api/v1/requests/drafts"), 400, "invalid");
    isProblem(read(mentee(), "/api/v1/requests/drafts?interaction=TEA"), 400, "invalid");
    isProblem(
        read(
            mentee(),
            "/api/v1/requests/drafts?interaction=CV_REVIEW&mentorId=" + Cast.id("nobody")),
        404,
        "not-found");
    isProblem(read(mentor(), "/api/v1/requests/drafts?interaction=CV_REVIEW"), 403, "forbidden");
  }
}
