package org.constellation.matching.discovery;

import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.People;
import org.constellation.matching.fairness.Exposure;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.MentorIndex;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
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
@Import({HttpConfiguration.class, SecurityConfiguration.class, DiscoverySlice.Beans.class})
abstract class DiscoverySlice {

  static final AtomicBoolean READY = new AtomicBoolean(true);

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

  ResultActions ask(String path) throws Exception {
    return as(id(1), "MENTEE", path);
  }

  ResultActions as(UUID person, String role, String path) throws Exception {
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
