package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.constellation.matching.People.relation;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.constellation.contracts.events.ConstellationCell;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.fairness.Exposure;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.ranking.Side;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

/** The three controllers over a small index in memory. */
@WebMvcTest(
    properties = "spring.config.name=matching-service",
    controllers = {
      ConstellationController.class,
      MentorsController.class,
      RecommendationsController.class
    })
@Import({HttpConfiguration.class, SecurityConfiguration.class, DiscoverySliceTest.Beans.class})
class DiscoverySliceTest {

  private static final AtomicBoolean READY = new AtomicBoolean(true);

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
    HttpAdmission admission(MentorIndex index) {
      return new HttpAdmission(index, READY::get);
    }

    @Bean
    Exposure exposure() {
      return new Exposure();
    }

    @Bean
    Clock clock() {
      return Clock.fixed(People.NOW, ZoneOffset.UTC);
    }
  }

  @BeforeEach
  void a_mentee_and_three_mentors() {
    index.put(People.campus("north", "river", true));
    index.put(person(1, "north").field("061").skills("python").mentee());
    for (int mentor = 2; mentor <= 4; mentor++) {
      var one = person(mentor, "north").field("061").skills("python").needs(Need.ROLE_MODEL);
      index.put(one.mentor());
      index.put(one.load().card());
    }
  }

  @AfterEach
  void ready_again() {
    READY.set(true);
  }

  @Test
  void a_look_around_gives_mentors_facets_and_a_total() throws Exception {
    ask("/api/v1/mentors?skill=python&limit=2")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.items", hasSize(2)))
        .andExpect(jsonPath("$.items[0].mentor.campusName").value("Campus north"))
        .andExpect(jsonPath("$.items[0].mentor.aliased").value(false))
        .andExpect(jsonPath("$.items[0].mentor.email").doesNotExist())
        .andExpect(jsonPath("$.items[0].offers[0].timeCost").value("PT20M"))
        .andExpect(jsonPath("$.items[0].asked").value(false))
        .andExpect(jsonPath("$.facets.skill.python").value(3))
        .andExpect(jsonPath("$.total").value(3))
        .andExpect(header().string("Link", startsWith("</api/v1/mentors?skill=python")))
        .andExpect(header().string("Content-Language", "en"));
  }

  @Test
  void somebody_under_an_alias_is_shown_and_found_under_it_until_accepted() throws Exception {
    var both = person(5, "north").field("061").skills("rare").needs(Need.ROLE_MODEL).staged();
    index.put(both.mentor());
    index.put(both.load().card());
    index.put(People.relation(id(5), id(1), Relation.State.ASKED));
    ask("/api/v1/mentors?skill=rare")
        .andExpect(jsonPath("$.items[0].mentor.name").value("Bright Heron"))
        .andExpect(jsonPath("$.items[0].mentor.aliased").value(true))
        .andExpect(jsonPath("$.items[0].mentor.headline").doesNotExist());
    ask("/api/v1/mentors?skill=rare&q=heron").andExpect(jsonPath("$.total").value(1));
    ask("/api/v1/mentors?skill=rare&q=lind").andExpect(jsonPath("$.total").value(0));

    index.forgetRelation(id(5), id(1));
    index.put(People.relation(id(5), id(1), Relation.State.ACTIVE, null, "cell"));
    ask("/api/v1/mentors?skill=rare")
        .andExpect(jsonPath("$.items[0].mentor.name").value("Ada Lind"));
    index.forgetPerson(id(5));
  }

  @Test
  void the_cursor_leads_to_the_rest() throws Exception {
    String first = ask("/api/v1/mentors?limit=2").andReturn().getResponse().getContentAsString();
    String cursor = JsonPath.read(first, "$.next");
    String second =
        ask("/api/v1/mentors?limit=2&cursor=" + cursor)
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.next").doesNotExist())
            .andReturn()
            .getResponse()
            .getContentAsString();
    List<String> ids = JsonPath.read(first, "$.items[*].mentor.personId");
    List<String> rest = JsonPath.read(second, "$.items[*].mentor.personId");
    assertThat(rest).hasSize(1).doesNotContainAnyElementsOf(ids);
  }

  @Test
  void a_wrong_value_is_refused_and_an_unknown_parameter_passed_over() throws Exception {
    ask("/api/v1/mentors?need=NONSENSE").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?overlapHours=-1").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?overlapHours=many")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].message").value("is not a value it can have"));
    ask("/api/v1/mentors?answersWithin=soon").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?cursor=made-up").andExpect(status().isBadRequest());
    ask("/api/v1/mentors?colour=blue").andExpect(status().isOk());
  }

  @Test
  void when_nothing_is_found_a_hint_says_what_stands_in_the_way() throws Exception {
    ask("/api/v1/mentors?skill=python&campus=nowhere")
        .andExpect(jsonPath("$.total").value(0))
        .andExpect(jsonPath("$.hint.facet").value("campus"))
        .andExpect(jsonPath("$.hint.found").value(3));
  }

  @Test
  void recommendations_come_with_reasons_that_add_up() throws Exception {
    String body =
        ask("/api/v1/recommendations?need=ROLE_MODEL&interaction=QUICK_QUESTION&limit=2")
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.items", hasSize(2)))
            .andExpect(jsonPath("$.epoch").value(0))
            .andExpect(jsonPath("$.items[0].circle").value("PEER"))
            .andExpect(jsonPath("$.items[0].reasons[0].code").value("NEED"))
            .andExpect(
                jsonPath("$.items[0].reasons[0].text").value("Wants to help with a role model"))
            .andExpect(jsonPath("$.items[0].commonGround[0].label").value("Python"))
            .andExpect(jsonPath("$.items[0].counterfactual.placeWithout").value(3))
            .andExpect(jsonPath("$.need").value("ROLE_MODEL"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    List<Integer> points = JsonPath.read(body, "$.items[0].reasons[*].points");
    int score = JsonPath.read(body, "$.items[0].score");
    assertThat(points.stream().mapToInt(Integer::intValue).sum()).isEqualTo(score);
  }

  @Test
  void what_is_shown_is_counted_for_each_mentor_and_list() throws Exception {
    exposure.take();
    ask("/api/v1/recommendations?need=ROLE_MODEL&limit=2");
    ask("/api/v1/mentors?limit=3");
    var shown = exposure.take();
    assertThat(shown.mentors()).hasSize(3);
    assertThat(shown.of("north").of(Side.ON_CAMPUS).lists()).isEqualTo(2);
  }

  @Test
  void the_need_is_required_and_the_limit_bounded() throws Exception {
    ask("/api/v1/recommendations").andExpect(status().isBadRequest());
    ask("/api/v1/recommendations?need=ROLE_MODEL&limit=51").andExpect(status().isBadRequest());
  }

  @Test
  void the_constellation_shows_people_in_cells_and_gaps_in_words() throws Exception {
    UUID mentor = id(2);
    String cell = ConstellationCell.of(id(1), mentor, Need.COMMUNITY);
    index.put(relation(id(1), mentor, Relation.State.ACTIVE, null, cell));
    ask("/api/v1/constellation?open=SAFE_SPACE")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.cells", hasSize(1)))
        .andExpect(jsonPath("$.cells[0].need").value("COMMUNITY"))
        .andExpect(jsonPath("$.cells[0].circle").value("PEER"))
        .andExpect(jsonPath("$.cells[0].people[0].person.personId").value(mentor.toString()))
        .andExpect(jsonPath("$.cells[0].people[0].state").value("ACTIVE"))
        .andExpect(jsonPath("$.covered[0]").value("COMMUNITY"))
        .andExpect(jsonPath("$.gaps[0].need").value("SAFE_SPACE"))
        .andExpect(jsonPath("$.gaps[0].circle").value("PEER"));
    index.forgetRelation(id(1), mentor);
  }

  @Test
  void until_the_index_is_built_the_answer_is_503() throws Exception {
    READY.set(false);
    ask("/api/v1/recommendations?need=ROLE_MODEL")
        .andExpect(status().isServiceUnavailable())
        .andExpect(jsonPath("$.code").value("unavailable"))
        .andExpect(header().exists("Retry-After"));
  }

  @Test
  void somebody_whose_card_is_not_here_is_asked_to_try_again() throws Exception {
    as(id(99), "MENTEE", "/api/v1/mentors")
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("not-yet-known"));
  }

  @Test
  void mentors_look_whom_to_refer_to_but_only_mentees_are_recommended_somebody() throws Exception {
    as(id(1), "MENTOR", "/api/v1/mentors").andExpect(status().isOk());
    as(id(1), "MENTOR", "/api/v1/recommendations?need=ROLE_MODEL")
        .andExpect(status().isForbidden());
    as(id(1), "COORDINATOR", "/api/v1/mentors").andExpect(status().isForbidden());
    mvc.perform(get("/api/v1/mentors")).andExpect(status().isUnauthorized());
  }

  private ResultActions ask(String path) throws Exception {
    return as(id(1), "MENTEE", path);
  }

  private ResultActions as(UUID person, String role, String path) throws Exception {
    return mvc.perform(
        get(path)
            .with(
                jwt()
                    .jwt(token ->
                        token
                            .claim("person_id", person.toString())
                            .claim("campus", "north")
                            .claim("roles", List.of(role)))));
  }
}
