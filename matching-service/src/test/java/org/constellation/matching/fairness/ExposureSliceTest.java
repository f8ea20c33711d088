package org.constellation.matching.fairness;

import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.http.HttpConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;

@WebMvcTest(
    properties = "spring.config.name=matching-service",
    controllers = ExposureController.class)
@Import({HttpConfiguration.class, SecurityConfiguration.class, ExposureSliceTest.Beans.class})
class ExposureSliceTest {

  @Autowired MockMvc mvc;

  @TestConfiguration(proxyBeanMethods = false)
  static class Beans {
    @Bean
    Clock clock() {
      return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    LiveIndex index() {
      LiveIndex index = new LiveIndex(NOW);
      for (int mentor = 10; mentor < 22; mentor++) {
        index.put(person(mentor, mentor < 20 ? "north" : "south").mentor());
      }
      return index;
    }

    @Bean
    EpochDesk epochDesk(Clock clock, LiveIndex index) {
      return new EpochDesk(
          new InMemoryAggregates<>(EpochDesk.EPOCHS, clock),
          new InMemoryAggregates<>(EpochDesk.DAYS, clock),
          new Exposure(),
          index,
          () -> true,
          true);
    }
  }

  @Test
  void a_coordinator_sees_the_own_campus_with_small_groups_suppressed() throws Exception {
    as("COORDINATOR", "north")
        .andExpect(status().isOk())
        .andExpect(jsonPath("$.mentors").value(10))
        .andExpect(jsonPath("$.gini").value(0.0))
        .andExpect(jsonPath("$.tilt").doesNotExist())
        .andExpect(jsonPath("$.online").doesNotExist())
        .andExpect(jsonPath("$.ratio").doesNotExist());
  }

  @Test
  void another_campus_is_not_there_and_nobody_else_may_look() throws Exception {
    as("COORDINATOR", "south").andExpect(status().isNotFound());
    as("MENTEE", "north").andExpect(status().isForbidden());
    as("MENTOR", "north").andExpect(status().isForbidden());
  }

  private ResultActions as(String role, String campus) throws Exception {
    return mvc.perform(
        get("/api/v1/oversight/{campus}/exposure", campus)
            .with(
                jwt()
                    .jwt(token ->
                        token
                            .claim("person_id", id(900).toString())
                            .claim("campus", "north")
                            .claim("roles", List.of(role)))));
  }
}
