package org.constellation.matching.cohorts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.id;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.patch;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The controllers over a small campus in memory. */
@WebMvcTest(
    properties = "spring.config.name=matching-service",
    controllers = {CohortController.class, PairsController.class, ProgressController.class})
@Import({HttpConfiguration.class, SecurityConfiguration.class, CohortSliceTest.Beans.class})
class CohortSliceTest {

  @Autowired MockMvc mvc;
  @Autowired House house;

  @TestConfiguration(proxyBeanMethods = false)
  static class Beans {
    @Bean
    House house() {
      return House.inMemory().mentees(12).mentors(6, 1);
    }

    @Bean
    CohortDesk desk(House house) {
      return house.desk;
    }

    @Bean
    BetterMentors betterMentors(House house) {
      return house.better;
    }

    @Bean
    PairViews views(House house) {
      return new PairViews(house.index);
    }

    @Bean
    BooleanSupplier ready() {
      return () -> true;
    }

    @Bean
    Clock clock(House house) {
      return house.clock;
    }
  }

  static RequestPostProcessor as(String campus, String role) {
    return jwt()
        .jwt(token ->
            token
                .claim("person_id", House.COORDINATOR.toString())
                .claim("campus", campus)
                .claim("roles", List.of(role)));
  }

  private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(as("north", "COORDINATOR")));
  }

  static MockHttpServletRequestBuilder begin(String key, String more) {
    return post("/api/v1/cohorts")
        .header("Idempotency-Key", "\"" + key + "\"")
        .contentType(MediaType.APPLICATION_JSON)
        .content(
            """
            {"name": "Autumn", "need": "ROLE_MODEL", "interaction": "QUICK_QUESTION"%s}\
            """
                .formatted(more));
  }

  private String begun() throws Exception {
    String body =
        call(begin(UUID.randomUUID().toString(), ""))
            .andExpect(status().isAccepted())
            .andExpect(jsonPath("$.state").value("RUNNING"))
            .andReturn()
            .getResponse()
            .getContentAsString();
    return "/api/v1/cohorts/" + JsonPath.<String>read(body, "$.cohortId");
  }

  private String reviewed() throws Exception {
    String path = begun();
    house.work();
    return path;
  }

  private String etag(String path) throws Exception {
    return Objects.requireNonNull(call(get(path)).andReturn().getResponse().getHeader("ETag"));
  }

  @Test
  void a_cohort_is_begun_once_for_a_key_and_found_by_its_coordinators_alone() throws Exception {
    call(begin("one", "")).andExpect(status().isAccepted());
    call(begin("one", ""))
        .andExpect(status().isAccepted())
        .andExpect(header().string("Idempotency-Replayed", "true"));
    call(begin("one", ", \"leastEach\": 1")).andExpect(status().is(422));
    String path = begun();
    call(get(path))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.name").value("Autumn"))
        .andExpect(jsonPath("$.method").value("BEST_FIT"))
        .andExpect(jsonPath("$.progress.stage").value("WAITING"));
    mvc.perform(get(path).with(as("south", "COORDINATOR"))).andExpect(status().isNotFound());
    mvc.perform(get(path).with(as("north", "MENTOR"))).andExpect(status().isForbidden());
    call(get("/api/v1/cohorts?limit=1"))
        .andExpect(jsonPath("$.items", hasSize(1)))
        .andExpect(header().exists("Link"));
  }

  @Test
  void what_came_out_is_shown_with_its_pairs_and_their_reasons() throws Exception {
    String path = reviewed();
    call(get(path))
        .andExpect(jsonPath("$.state").value("REVIEW"))
        .andExpect(jsonPath("$.result.mentees").value(12))
        .andExpect(jsonPath("$.result.paired").value(6))
        .andExpect(jsonPath("$.result.certifiedGap").isNumber())
        .andExpect(jsonPath("$.result.ofEverybody").value(true))
        .andExpect(jsonPath("$.result.histogram", hasSize(31)));
    call(get(path + "/pairs?paired=true&limit=4"))
        .andExpect(jsonPath("$.items", hasSize(4)))
        .andExpect(jsonPath("$.items[0].mentor.name").value("Ada Lind"))
        .andExpect(jsonPath("$.items[0].reasons").doesNotExist())
        .andExpect(header().string("Link", containsString("cursor=")));
    call(get(path + "/pairs?paired=false")).andExpect(jsonPath("$.items", hasSize(6)));
    String body =
        call(get(path + "/pairs?paired=true")).andReturn().getResponse().getContentAsString();
    String mentee = JsonPath.read(body, "$.items[0].menteeId");
    String one =
        call(get(path + "/pairs/" + mentee))
            .andExpect(status().isOk())
            .andReturn()
            .getResponse()
            .getContentAsString();
    List<Integer> points = JsonPath.read(one, "$.reasons[*].points");
    assertThat(points.stream().mapToInt(each -> each).sum())
        .isEqualTo(JsonPath.<Integer>read(one, "$.points"));
    call(get(path + "/pairs/" + id(555))).andExpect(status().is(404));
  }

  @Test
  void a_swap_is_tried_first_and_then_done_on_what_was_seen() throws Exception {
    String path = reviewed();
    String body =
        call(get(path + "/pairs?paired=true")).andReturn().getResponse().getContentAsString();
    String swap =
        """
        {"pairs": {"%s": {"mentorId": "%s", "pinned": true}, "%s": {"mentorId": "%s"}}}\
        """
            .formatted(
                JsonPath.read(body, "$.items[0].menteeId"),
                JsonPath.read(body, "$.items[1].mentorId"),
                JsonPath.read(body, "$.items[1].menteeId"),
                JsonPath.read(body, "$.items[0].mentorId"));
    String seen = etag(path);
    call(changed(path + "/pairs?dryRun=true", swap).header("If-Match", seen))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.dryRun").value(true))
        .andExpect(jsonPath("$.cost").isNumber())
        .andExpect(header().string("ETag", seen));
    call(changed(path + "/pairs", swap)).andExpect(status().is(428));
    call(changed(path + "/pairs", swap).header("If-Match", seen))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.after[0].changed").value(true))
        .andExpect(jsonPath("$.after[0].reasons").isNotEmpty());
    call(changed(path + "/pairs", swap).header("If-Match", seen)).andExpect(status().is(412));
    call(get(path)).andExpect(jsonPath("$.result.changed").value(2));
    String apart =
        "{\"pairs\": {\"%s\": null}}".formatted(JsonPath.<String>read(body, "$.items[2].menteeId"));
    call(changed(path + "/pairs", apart).header("If-Match", etag(path)))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.after[0].mentorId").doesNotExist());
    call(get(path)).andExpect(jsonPath("$.result.paired").value(5));
  }

  static MockHttpServletRequestBuilder changed(String path, String body) {
    return patch(path).contentType("application/merge-patch+json").content(body);
  }

  @Test
  void progress_is_told_until_nothing_more_comes() throws Exception {
    String path = reviewed();
    call(get(path + "/progress").accept(MediaType.TEXT_EVENT_STREAM))
        .andExpect(status().isOk())
        .andExpect(content().string(containsString("event: progress\ndata: {")))
        .andExpect(content().string(containsString("\"state\":\"REVIEW\"")));
  }

  @Test
  void a_cohort_is_published_once_or_given_up() throws Exception {
    String path = reviewed();
    call(post(path + "/recalculation"))
        .andExpect(jsonPath("$.state").value("RUNNING"))
        .andExpect(jsonPath("$.result.paired").value(6));
    call(delete(path + "/recalculation")).andExpect(jsonPath("$.state").value("REVIEW"));
    call(post(path + "/publication"))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("PUBLISHING"));
    house.work();
    call(post(path + "/publication")).andExpect(jsonPath("$.state").value("PUBLISHED"));
    call(delete(path))
        .andExpect(status().isConflict())
        .andExpect(jsonPath("$.code").value("wrong-state"))
        .andExpect(jsonPath("$.state").value("PUBLISHED"));

    String other = begun();
    call(delete(other))
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.state").value("CANCELLED"));
    call(get(other + "/pairs")).andExpect(status().isConflict());
    call(post(other + "/recalculation")).andExpect(status().isConflict());
    call(delete(other + "/recalculation")).andExpect(status().isConflict());
  }
}
