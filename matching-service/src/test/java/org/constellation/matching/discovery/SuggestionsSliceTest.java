package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.fairness.Exposure;
import org.constellation.matching.fairness.Shown;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.suggestions.Desks;
import org.constellation.matching.suggestions.SuggestionDesk;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** Suggestions over a small index in memory. */
@WebMvcTest(
    properties = "spring.config.name=matching-service",
    controllers = SuggestionsController.class)
@Import({HttpConfiguration.class, SecurityConfiguration.class, SuggestionsSliceTest.Beans.class})
class SuggestionsSliceTest {

  private static final String OPEN = "/api/v1/suggestions?open=ROLE_MODEL&open=COMMUNITY";

  @Autowired MockMvc mvc;
  @Autowired MentorIndex index;
  @Autowired Exposure exposure;

  @TestConfiguration(proxyBeanMethods = false)
  static class Beans {
    @Bean
    MentorIndex index() {
      return new LiveIndex(Instant.EPOCH);
    }

    @Bean
    Suggesting suggesting(MentorIndex index) {
      return new Suggesting(index);
    }

    @Bean
    Exposure exposure() {
      return new Exposure();
    }

    @Bean
    SuggestionDesk desk(Clock clock) {
      return Desks.inMemory(clock);
    }

    @Bean
    HttpAdmission admission(MentorIndex index) {
      return new HttpAdmission(index, () -> true);
    }

    @Bean
    Clock clock() {
      return Clock.fixed(People.NOW, ZoneOffset.UTC);
    }
  }

  @BeforeEach
  void a_mentee_and_two_mentors() {
    index.put(People.campus("north", null, true));
    index.put(person(1, "north").skills("python").field("061").industry("51").mentee());
    for (int mentor = 2; mentor <= 3; mentor++) {
      var one =
          person(mentor, "north")
              .skills("python")
              .needs(mentor == 2 ? Need.ROLE_MODEL : Need.COMMUNITY)
              .places(Map.of(InteractionType.ONGOING_MENTORING, 1, InteractionType.CV_REVIEW, 1));
      index.put(one.mentor());
      index.put(one.load().card());
      index.forgetRelation(id(1), id(mentor));
    }
  }

  @Test
  void each_open_need_gets_somebody_else_the_smallest_ask_and_a_whole_draft() throws Exception {
    String body =
        as("MENTEE", get(OPEN))
            .andExpect(status().isOk())
            .andExpect(header().string("Content-Language", "en"))
            .andExpect(jsonPath("$.wanted").value(true))
            .andExpect(jsonPath("$.madeAt").doesNotExist())
            .andExpect(jsonPath("$.items", hasSize(2)))
            .andExpect(jsonPath("$.items[0].need").value("ROLE_MODEL"))
            .andExpect(jsonPath("$.items[0].mentor.personId").value(id(2).toString()))
            .andExpect(jsonPath("$.items[0].interaction").value("CV_REVIEW"))
            .andExpect(jsonPath("$.items[0].reasons[0].code").value("NEED"))
            .andExpect(jsonPath("$.items[0].draft.parts", hasSize(3)))
            .andExpect(jsonPath("$.items[0].draft.parts[0].code").value("WHY_YOU"))
            .andExpect(
                jsonPath("$.items[0].draft.text")
                    .value(startsWith("Hello Ada Lind, we both know Python, and")))
            .andExpect(jsonPath("$.items[1].mentor.personId").value(id(3).toString()))
            .andReturn()
            .getResponse()
            .getContentAsString();
    List<String> drafts = JsonPath.read(body, "$.items[*].draft.text");
    assertThat(drafts).noneMatch(draft -> draft.contains("…") || draft.contains("{"));
  }

  @Test
  void who_is_suggested_was_shown_unless_one_is_only_looked_up() throws Exception {
    exposure.take();
    as("MENTEE", get(OPEN + "&shown=false")).andExpect(jsonPath("$.items", hasSize(2)));
    assertThat(exposure.take()).isEqualTo(Shown.NOTHING);

    as("MENTEE", get(OPEN)).andExpect(jsonPath("$.items", hasSize(2)));
    Shown shown = exposure.take();
    assertThat(shown.mentors()).containsOnlyKeys(id(2), id(3));
    assertThat(shown.campuses()).isEmpty();
  }

  @Test
  void nobody_is_suggested_who_cannot_be_asked() throws Exception {
    index.put(relation(id(1), id(2), Relation.State.BLOCKED));
    index.forgetLoad(id(3));

    as("MENTEE", get(OPEN)).andExpect(jsonPath("$.items", hasSize(0)));
    index.put(person(3, "north").load().card());
  }

  @Test
  void nobody_is_suggested_for_a_need_that_they_did_not_name() throws Exception {
    as("MENTEE", get("/api/v1/suggestions?open=SAFE_SPACE"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(0)));
  }

  @Test
  void who_answers_a_need_is_found_behind_many_who_fit_better_and_do_not() throws Exception {
    int many = 60;
    for (int mentor = 100; mentor < 100 + many; mentor++) {
      var closer = person(mentor, "north").field("061").industry("51").needs(Need.COMMUNITY);
      index.put(closer.wishes(Mode.ON_CAMPUS).mentor());
      index.put(closer.load().card());
    }
    var any = person(99, "north").places(Map.of(InteractionType.ONGOING_MENTORING, 1));
    index.put(any.mentor());
    index.put(any.load().freeInAll(1).asks(5).card());
    as("MENTEE", get("/api/v1/suggestions?open=SPONSORSHIP"))
        .andExpect(jsonPath("$.items[0].mentor.personId").value(id(99).toString()));
    index.forgetPerson(id(99));
    for (int mentor = 100; mentor < 100 + many; mentor++) {
      index.forgetPerson(id(mentor));
    }
  }

  @Test
  void who_names_no_need_gets_nobody() throws Exception {
    as("MENTEE", get("/api/v1/suggestions"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(0)));
  }

  @Test
  void who_wants_none_says_so_once_and_may_want_them_again() throws Exception {
    as("MENTEE", post("/api/v1/suggestions/pause")).andExpect(status().isNoContent());
    as("MENTEE", post("/api/v1/suggestions/pause")).andExpect(status().isNoContent());
    as("MENTEE", get(OPEN)).andExpect(jsonPath("$.wanted").value(false));

    as("MENTEE", delete("/api/v1/suggestions/pause")).andExpect(status().isNoContent());
    as("MENTEE", get(OPEN)).andExpect(jsonPath("$.wanted").value(true));
  }

  @Test
  void they_are_for_mentees() throws Exception {
    as("MENTOR", get(OPEN)).andExpect(status().isForbidden());
    as("COORDINATOR", post("/api/v1/suggestions/pause")).andExpect(status().isForbidden());
    as("MENTEE", get("/api/v1/suggestions?open=NONSENSE")).andExpect(status().isBadRequest());
    as("MENTEE", get("/api/v1/suggestions?open=,")).andExpect(status().isBadRequest());
  }

  private ResultActions as(String role, MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(
        request.with(
            jwt()
                .jwt(token ->
                    token
                        .claim("person_id", id(1).toString())
                        .claim("campus", "north")
                        .claim("roles", List.of(role)))));
  }
}
