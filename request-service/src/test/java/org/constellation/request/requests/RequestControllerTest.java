package org.constellation.request.requests;

import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.request.Cast;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

class RequestControllerTest extends HttpSlice {

  private static final Map<InteractionType, Integer> CV = Map.of(InteractionType.CV_REVIEW, 2);

  private static String body(String mentor, String interaction) {
    return """
    {"mentorId": "%s", "need": "ROLE_MODEL", "interaction": "%s", "message": " Would you? "}
    """
        .formatted(Cast.id(mentor), interaction);
  }

  private ResultActions ask(RequestPostProcessor who, String key, String body) throws Exception {
    return mvc.perform(
        json(post("/api/v1/requests"), body).header("Idempotency-Key", key).with(who));
  }

  @Test
  void an_ask_is_answered_with_the_pending_request() throws Exception {
    cast(CV);

    ask(mentee(), "\"k\"", body(mona, "CV_REVIEW"))
        .andExpect(status().isCreated())
        .andExpect(header().exists("Location"))
        .andExpect(header().string("ETag", startsWith("\"2-")))
        .andExpect(jsonPath("$.state").value("PENDING"))
        .andExpect(jsonPath("$.viewer").value("MENTEE"))
        .andExpect(jsonPath("$.awaiting").value("MENTOR"))
        .andExpect(jsonPath("$.message").value("Would you?"))
        .andExpect(jsonPath("$.mentor.name").value(mona + " Realname"))
        .andExpect(jsonPath("$.mentor.email").doesNotExist())
        .andExpect(jsonPath("$.createdAt").exists())
        .andExpect(jsonPath("$.exchange", hasSize(0)))
        .andExpect(jsonPath("$.closedAt").doesNotExist());
  }

  @Test
  void the_same_key_gives_the_same_request_once() throws Exception {
    cast(CV);
    String first =
        ask(mentee(), "\"k\"", body(mona, "CV_REVIEW"))
            .andReturn()
            .getResponse()
            .getHeader("Location");

    ask(mentee(), "\"k\"", body(mona, "CV_REVIEW"))
        .andExpect(status().isCreated())
        .andExpect(header().string("Location", String.valueOf(first)))
        .andExpect(header().string("Idempotency-Replayed", "true"));
    isProblem(ask(mentee(), "\"k\"", body(mona, "QUICK_QUESTION")), 422, "idempotency-key-reused");
    isProblem(
        send(mentee(), "/api/v1/requests", body(mona, "CV_REVIEW")),
        400,
        "idempotency-key-required");
  }

  @Test
  void a_refusal_that_was_decided_stays_the_answer_of_its_key() throws Exception {
    cast(CV);

    isProblem(ask(mentee(), "\"no\"", body(mona, "SPONSORSHIP")), 409, "not-offered");
    ResultActions again = ask(mentee(), "\"no\"", body(mona, "SPONSORSHIP"));
    isProblem(again, 409, "not-offered");
    again.andExpect(header().string("Idempotency-Replayed", "true"));
    read(mentee(), "/api/v1/requests?role=mentee").andExpect(jsonPath("$.items", hasSize(0)));
  }

  @Test
  void limits_are_told_by_their_codes() throws Exception {
    cast(CV);
    ask(mentee(), "\"1\"", body(mona, "CV_REVIEW")).andExpect(status().isCreated());
    isProblem(ask(mentee(), "\"2\"", body(mona, "CV_REVIEW")), 409, "already-asked");

    String milo = "milo-" + UUID.randomUUID();
    String mia = "mia-" + UUID.randomUUID();
    house.mentor(milo, Cast.NORTH, CV, 2).mentor(mia, Cast.NORTH, CV, 2);
    ask(mentee(), "\"3\"", body(milo, "CV_REVIEW")).andExpect(status().isCreated());
    isProblem(ask(mentee(), "\"4\"", body(mia, "CV_REVIEW")), 409, "too-many-open-requests");
  }

  @Test
  void who_is_not_known_yet_is_asked_to_come_back() throws Exception {
    house.mentor(mona, Cast.NORTH, CV, 2);

    isProblem(
        ask(mentee(), "\"k\"", body(mona, "CV_REVIEW")).andExpect(header().exists("Retry-After")),
        409,
        "not-yet-known");
    house.mentee(ada, Cast.NORTH);
    ask(mentee(), "\"k\"", body(mona, "CV_REVIEW")).andExpect(status().isCreated());
  }

  @Test
  void a_mentor_who_is_absent_or_not_visible_is_not_found() throws Exception {
    cast(CV);
    isProblem(ask(mentee(), "\"1\"", body("nobody", "CV_REVIEW")), 404, "not-found");
    isProblem(ask(mentee(), "\"2\"", body(ada, "CV_REVIEW")), 400, "invalid");

    String far = "far-" + UUID.randomUUID();
    house.mentor(far, "elsewhere", CV, 2);
    isProblem(ask(mentee(), "\"3\"", body(far, "CV_REVIEW")), 404, "not-found");
    String south = "south-" + UUID.randomUUID();
    mentorOfSouth(south);
    ask(mentee(), "\"4\"", body(south, "CV_REVIEW")).andExpect(status().isCreated());
  }

  @Test
  void only_mentees_ask() throws Exception {
    cast(CV);
    isProblem(ask(mentor(), "\"k\"", body(ada, "CV_REVIEW")), 403, "forbidden");
  }

  @Test
  void words_are_checked_before_anything_happens() throws Exception {
    cast(CV);
    String blank = body(mona, "CV_REVIEW").replace(" Would you? ", "  ");
    isProblem(ask(mentee(), "\"1\"", blank), 400, "invalid");
    isProblem(
        ask(mentee(), "\"2\"", blank.replace("\"  \"", "\"" + "x".repeat(2001) + "\"")),
        400,
        "invalid");
    isProblem(ask(mentee(), "\"3\"", blank.replace("\"  \"", "\"a\\u0007b\"")), 400, "invalid");
    isProblem(ask(mentee(), "\"4\"", body(mona, "TEA_PARTY")), 400, "invalid");
  }

  @Test
  void a_staged_mentee_is_an_alias_until_accepted() throws Exception {
    house.profiles.keep(Cast.mentee(ada, Cast.NORTH, true));
    house.mentor(mona, Cast.NORTH, CV, 2);
    UUID id = asked();

    read(mentor(), "/api/v1/requests/" + id)
        .andExpect(jsonPath("$.mentee.name").value("Alias of " + ada))
        .andExpect(jsonPath("$.mentee.aliased").value(true))
        .andExpect(jsonPath("$.mentee.employer").doesNotExist())
        .andExpect(jsonPath("$.mentee.skills", hasSize(0)));
    house.desk.accept(house.request(id));
    read(mentor(), "/api/v1/requests/" + id)
        .andExpect(jsonPath("$.mentee.name").value(ada + " Realname"))
        .andExpect(jsonPath("$.mentee.aliased").value(false));
  }

  @Test
  void nothing_is_asked_in_the_name_of_an_older_profile_than_the_caller_saw() throws Exception {
    cast(CV);
    String since = body(mona, "CV_REVIEW").replaceFirst("\\}\\s*$", ", \"profileVersion\": 2}");

    isProblem(ask(mentee(), "\"k\"", since), 409, "not-yet-known");
    house.profiles.keep(Cast.mentee(ada, Cast.NORTH, 2, true));
    ask(mentee(), "\"k\"", since).andExpect(status().isCreated());
    isProblem(
        ask(mentee(), "\"0\"", since.replace("\"profileVersion\": 2", "\"profileVersion\": 0")),
        400,
        "invalid");
  }

  @Test
  void a_tag_is_of_what_its_reader_sees() throws Exception {
    cast(CV);
    String path = "/api/v1/requests/" + asked();
    String mentees =
        String.valueOf(read(mentee(), path).andReturn().getResponse().getHeader("ETag"));

    read(mentor(), path).andExpect(header().string("ETag", not(mentees)));
    read(mentee(), path).andExpect(header().string("ETag", mentees));
    house.profiles.keep(Cast.mentee(ada, Cast.NORTH, 2, true));
    read(mentor(), path).andExpect(header().string("ETag", startsWith("\"2-")));
  }

  @Test
  void parties_see_it_coordinators_without_words_and_others_not_at_all() throws Exception {
    cast(CV);
    String path = "/api/v1/requests/" + asked();

    read(mentor(), path).andExpect(jsonPath("$.viewer").value("MENTOR"));
    read(as("cora", Cast.NORTH, Role.COORDINATOR), path)
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.viewer").value("COORDINATOR"))
        .andExpect(jsonPath("$.message").doesNotExist())
        .andExpect(jsonPath("$.need").doesNotExist());
    isProblem(read(as("cora", Cast.SOUTH, Role.COORDINATOR), path), 404, "not-found");
    isProblem(read(as("zoe", Cast.NORTH, Role.MENTEE), path), 404, "not-found");
    isProblem(read(mentee(), "/api/v1/requests/not-a-uuid"), 404, "not-found");
  }

  @Test
  void lists_are_of_one_side_and_by_state() throws Exception {
    cast(CV);
    UUID id = asked();

    read(mentor(), "/api/v1/requests?role=mentor&state=PENDING&state=ACCEPTED")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(jsonPath("$.items[0].requestId").value(id.toString()))
        .andExpect(jsonPath("$.next").doesNotExist());
    read(mentee(), "/api/v1/requests?role=mentee&state=DECLINED")
        .andExpect(jsonPath("$.items", hasSize(0)));
    isProblem(read(mentee(), "/api/v1/requests?role=mentor"), 403, "forbidden");
    isProblem(read(mentee(), "/api/v1/requests?role=judge"), 400, "invalid");
    isProblem(read(mentee(), "/api/v1/requests"), 400, "invalid");
    isProblem(read(mentee(), "/api/v1/requests?role=mentee&state=OPENING"), 400, "invalid");
  }
}
