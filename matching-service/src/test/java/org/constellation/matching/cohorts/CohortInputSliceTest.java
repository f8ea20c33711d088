package org.constellation.matching.cohorts;

import static org.constellation.matching.People.id;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.util.Objects;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

/** What coordinators, or programmes in their name, send that is not as it should be. */
@WebMvcTest(
    properties = "spring.config.name=matching-service",
    controllers = {CohortController.class, PairsController.class})
@Import({HttpConfiguration.class, SecurityConfiguration.class, CohortSliceTest.Beans.class})
class CohortInputSliceTest {

  @Autowired MockMvc mvc;
  @Autowired House house;

  private ResultActions call(MockHttpServletRequestBuilder request) throws Exception {
    return mvc.perform(request.with(CohortSliceTest.as("north", "COORDINATOR")));
  }

  private ResultActions begun(String more) throws Exception {
    return call(CohortSliceTest.begin(more.hashCode() + "", more));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        ", \"leastEach\": -1",
        ", \"surprise\": 1",
        ", \"method\": \"MAGIC\"",
        ", \"mentees\": [null]",
        ", \"must\": [null]",
        ", \"must\": [{\"menteeId\": null, \"mentorId\": null}]",
        ", \"never\": [{}]",
        ", \"who\": {\"fields\": [null]}",
        ", \"who\": {\"modes\": [null]}",
        ", \"groups\": [null]",
        ", \"groups\": [{\"most\": 2}]",
        ", \"groups\": [{\"who\": null}]"
      })
  void what_makes_no_sense_is_refused(String more) throws Exception {
    begun(more).andExpect(status().isBadRequest());
  }

  @Test
  void it_is_told_which_rule_cannot_be() throws Exception {
    begun(", \"groups\": [{\"who\": {}, \"least\": 3, \"most\": 2}]")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("groups[0].least"));
    begun(", \"method\": \"STABLE\", \"leastEach\": 1")
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("method"));
    String one = "{\"menteeId\": \"%s\", \"mentorId\": \"%s\"}";
    begun(
            ", \"must\": [%s, %s]"
                .formatted(one.formatted(id(1), id(2)), one.formatted(id(1), id(3))))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("must[1]"));
    begun(
            ", \"must\": [%s], \"never\": [%s]"
                .formatted(one.formatted(id(1), id(2)), one.formatted(id(1), id(2))))
        .andExpect(status().isBadRequest())
        .andExpect(jsonPath("$.errors[0].field").value("must[0]"));
  }

  @Test
  void whoever_looks_it_through_is_told_its_rules() throws Exception {
    String groups =
        ", \"groups\": [{\"who\": {\"modes\": [\"ONLINE\"]}, \"most\": 2}, {\"who\": {}}]";
    MockHttpServletResponse begun =
        begun(groups).andExpect(status().isAccepted()).andReturn().getResponse();
    String id = JsonPath.read(begun.getContentAsString(), "$.cohortId");
    call(get("/api/v1/cohorts/" + id))
        .andExpect(jsonPath("$.rules.groups[0].who.modes[0]").value("ONLINE"))
        .andExpect(jsonPath("$.rules.groups[0].most").value(2))
        .andExpect(jsonPath("$.rules.groups[1].most").doesNotExist())
        .andExpect(jsonPath("$.rules.leastEach").value(0));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "{\"pairs\": null}",
        "{\"pairs\": {}}",
        "{\"pairs\": {\"nobody\": null}}",
        "{\"pairs\": []}",
        "null"
      })
  void a_change_of_nothing_is_refused(String patch) throws Exception {
    MockHttpServletResponse begun = begun("").andReturn().getResponse();
    String path =
        "/api/v1/cohorts/" + JsonPath.<String>read(begun.getContentAsString(), "$.cohortId");
    house.work();
    String etag =
        Objects.requireNonNull(call(get(path)).andReturn().getResponse().getHeader("ETag"));
    call(CohortSliceTest.changed(path + "/pairs", patch).header("If-Match", etag))
        .andExpect(status().isBadRequest());
  }
}
