package org.constellation.matching.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.relation;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.ConstellationCell;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Side;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is recommended, the constellation, and who may ask for any of it. */
class DiscoverySliceTest extends DiscoverySlice {

  @Test
  void recommendations_come_with_reasons_that_add_up() throws Exception {
    String body =
        ask("/api/v1/recommendations?need=ROLE_MODEL&interaction=QUICK_QUESTION&limit=2")
            .andExpect(status().isOk())
            .andExpect(jsonPath("$.items", hasSize(2)))
            .andExpect(jsonPath("$.epoch").value(0))
            .andExpect(jsonPath("$.ranking").value(matchesPattern("1\\.0\\.[0-9a-f]{8}")))
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

  @ParameterizedTest
  @ValueSource(strings = {"channel=,", "channel=VIDEO,", "channel=&channel=VIDEO"})
  void a_channel_without_a_name_is_refused(String channels) throws Exception {
    ask("/api/v1/recommendations?need=ROLE_MODEL&" + channels)
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("channel"));
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
        .andExpect(jsonPath("$.gaps[0].circle").value("PEER"))
        .andExpect(jsonPath("$.gaps[0].text").value(containsString("your need for a safe space")))
        .andExpect(jsonPath("$.gaps[1:].text").value(everyItem(not(containsString("your need")))));
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
}
