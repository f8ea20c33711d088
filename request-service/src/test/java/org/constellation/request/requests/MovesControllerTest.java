package org.constellation.request.requests;

import static org.hamcrest.Matchers.hasSize;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.request.Cast;
import org.junit.jupiter.api.Test;

class MovesControllerTest extends HttpSlice {

  private static final Map<InteractionType, Integer> CV = Map.of(InteractionType.CV_REVIEW, 1);

  private String pending() {
    cast(CV);
    return "/api/v1/requests/" + asked();
  }

  @Test
  void accepting_twice_is_accepting_once() throws Exception {
    String path = pending();
    String tag =
        send(mentor(), path + "/acceptance", "")
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.state").value("ACCEPTED"))
            .andExpect(jsonPath("$.engagementId").exists())
            .andExpect(jsonPath("$.closedAt").exists())
            .andReturn()
            .getResponse()
            .getHeader("ETag");

    send(mentor(), path + "/acceptance", "{}")
        .andExpect(status().isOk())
        .andExpect(header().string("ETag", String.valueOf(tag)));
    isProblem(send(mentor(), path + "/acceptance", "{\"force\": true}"), 400, "invalid");
  }

  @Test
  void a_full_mentor_keeps_it_pending() throws Exception {
    String first = pending();
    String ben = "ben-" + UUID.randomUUID();
    house.mentee(ben, Cast.NORTH);
    UUID second = house.ask(UUID.randomUUID(), ben, mona, InteractionType.CV_REVIEW).id();
    send(mentor(), first + "/acceptance", "").andExpect(status().isOk());

    isProblem(send(mentor(), "/api/v1/requests/" + second + "/acceptance", ""), 409, "mentor-full");
    read(mentor(), "/api/v1/requests/" + second).andExpect(jsonPath("$.state").value("PENDING"));
  }

  @Test
  void each_side_makes_its_own_moves() throws Exception {
    String path = pending();
    isProblem(send(mentee(), path + "/acceptance", ""), 403, "forbidden");
    isProblem(
        send(as(ada, Cast.NORTH, Role.MENTEE, Role.MENTOR), path + "/acceptance", ""),
        403,
        "wrong-side");
    isProblem(send(as("zoe", Cast.NORTH, Role.MENTOR), path + "/acceptance", ""), 404, "not-found");
    isProblem(send(mentor(), path + "/withdrawal", ""), 403, "forbidden");
  }

  @Test
  void the_same_no_is_said_once_and_another_one_comes_too_late() throws Exception {
    String path = pending();
    String no = "{\"reason\": \"NO_TIME_NOW\", \"message\": \"Sorry, exams.\"}";

    for (int i = 0; i < 2; i++) {
      send(mentor(), path + "/decline", no)
          .andExpect(status().isOk())
          .andExpect(jsonPath("$.state").value("DECLINED"))
          .andExpect(jsonPath("$.decline.reason").value("NO_TIME_NOW"))
          .andExpect(jsonPath("$.decline.message").value("Sorry, exams."));
    }
    isProblem(
        send(mentor(), path + "/decline", "{\"reason\": \"OTHER\"}")
            .andExpect(jsonPath("$.state").value("DECLINED")),
        409,
        "wrong-state");
    isProblem(send(mentor(), path + "/acceptance", ""), 409, "wrong-state");
  }

  @Test
  void a_referral_must_be_somebody_whom_the_mentee_can_ask() throws Exception {
    String path = pending();
    String south = "south-" + UUID.randomUUID();
    mentorOfSouth(south);
    String no = "{\"reason\": \"NOT_MY_FIELD\", \"referredMentorId\": \"%s\"}";

    isProblem(
        send(mentor(), path + "/decline", no.formatted(Cast.id("nobody"))),
        409,
        "referral-not-possible");
    isProblem(
        send(mentor(), path + "/decline", no.formatted(Cast.id(mona))),
        409,
        "referral-not-possible");
    send(mentor(), path + "/decline", no.formatted(Cast.id(south)))
        .andExpect(jsonPath("$.referral.mentor.personId").value(Cast.id(south).toString()));
  }

  @Test
  void a_referral_can_follow_a_no_once() throws Exception {
    String path = pending();
    String south = "south-" + UUID.randomUUID();
    mentorOfSouth(south);
    String other = "{\"referredMentorId\": \"" + Cast.id(south) + "\"}";

    isProblem(send(mentor(), path + "/referral", other), 409, "wrong-state");
    send(mentor(), path + "/decline", "{\"reason\": \"OTHER\"}").andExpect(status().isOk());
    send(mentor(), path + "/referral", other).andExpect(status().isOk());
    send(mentor(), path + "/referral", other).andExpect(jsonPath("$.referral").exists());
    isProblem(
        send(mentor(), path + "/referral", "{\"referredMentorId\": \"" + Cast.id("x") + "\"}"),
        409,
        "wrong-state");
  }

  @Test
  void questions_and_answers_take_turns_and_end_some_day() throws Exception {
    String path = pending();
    for (int i = 0; i < 5; i++) {
      String words = "{\"message\": \"about " + i + "\"}";
      send(mentor(), path + "/question", words).andExpect(jsonPath("$.awaiting").value("MENTEE"));
      send(mentor(), path + "/question", words).andExpect(status().isOk());
      isProblem(send(mentor(), path + "/question", "{\"message\": \"else\"}"), 409, "wrong-state");
      send(mentee(), path + "/answer", words).andExpect(jsonPath("$.awaiting").value("MENTOR"));
      send(mentee(), path + "/answer", words).andExpect(status().isOk());
    }
    isProblem(
        send(mentor(), path + "/question", "{\"message\": \"more\"}"), 409, "too-many-questions");
    read(mentee(), path).andExpect(jsonPath("$.exchange", hasSize(10)));
  }

  @Test
  void a_mentee_takes_it_back_and_may_ask_again() throws Exception {
    String path = pending();

    send(mentee(), path + "/withdrawal", "").andExpect(jsonPath("$.state").value("WITHDRAWN"));
    send(mentee(), path + "/withdrawal", "").andExpect(status().isOk());
    isProblem(
        send(mentor(), path + "/acceptance", "").andExpect(jsonPath("$.state").value("WITHDRAWN")),
        409,
        "wrong-state");
    read(mentee(), "/api/v1/requests/" + asked()).andExpect(jsonPath("$.state").value("PENDING"));
  }
}
