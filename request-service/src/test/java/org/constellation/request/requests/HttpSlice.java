package org.constellation.request.requests;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.SecurityConfiguration;
import org.constellation.platform.http.HttpConfiguration;
import org.constellation.request.Cast;
import org.constellation.request.ledger.AvailabilityBeans;
import org.constellation.request.ledger.Ledgers;
import org.constellation.request.people.People;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** The controllers over a house in memory; one context for all of their tests. */
@WebMvcTest(properties = "spring.config.name=request-service")
@Import({
  HttpConfiguration.class,
  SecurityConfiguration.class,
  HttpSlice.Beans.class,
  AvailabilityBeans.class
})
public abstract class HttpSlice {

  /** Each test has its own people. */
  protected final String ada = "ada-" + UUID.randomUUID();

  protected final String mona = "mona-" + UUID.randomUUID();

  @Autowired protected MockMvc mvc;
  @Autowired House house;

  @TestConfiguration(proxyBeanMethods = false)
  static class Beans {
    @Bean
    House house() {
      House house = House.inMemory();
      house.campus(Cast.NORTH, Cast.policy(2, 3));
      house.campus(Cast.SOUTH, Cast.policy(2, 3));
      return house;
    }

    @Bean
    RequestDesk desk(House house) {
      return house.desk;
    }

    @Bean
    Views views(House house) {
      return new Views(house.people);
    }

    @Bean
    People people(House house) {
      return house.people;
    }

    @Bean
    Ledgers ledgers(House house) {
      return house.ledgers;
    }

    @Bean
    Clock clock(House house) {
      return house.clock;
    }
  }

  protected static RequestPostProcessor as(String name, String campus, Role... roles) {
    List<String> held = Stream.of(roles).map(Role::name).toList();
    return jwt()
        .authorities(new SimpleGrantedAuthority("any"))
        .jwt(token ->
            token
                .claim("person_id", Cast.id(name).toString())
                .claim("campus", campus)
                .claim("roles", held));
  }

  protected RequestPostProcessor mentee() {
    return as(ada, Cast.NORTH, Role.MENTEE);
  }

  protected RequestPostProcessor mentor() {
    return as(mona, Cast.NORTH, Role.MENTOR);
  }

  /** A mentee and a mentor who offers the places, two in all. */
  protected void cast(Map<InteractionType, Integer> places) {
    house.mentee(ada, Cast.NORTH).mentor(mona, Cast.NORTH, places, 2);
  }

  protected void mentorOfSouth(String name) {
    house.mentor(name, Cast.SOUTH, Map.of(InteractionType.CV_REVIEW, 1), 1);
  }

  protected UUID asked() {
    return house.ask(UUID.randomUUID(), ada, mona, InteractionType.CV_REVIEW).id();
  }

  protected ResultActions send(RequestPostProcessor who, String path, String body)
      throws Exception {
    return mvc.perform(json(post(path), body).with(who));
  }

  protected ResultActions read(RequestPostProcessor who, String path) throws Exception {
    return mvc.perform(get(path).with(who));
  }

  protected static MockHttpServletRequestBuilder json(
      MockHttpServletRequestBuilder request, String body) {
    return body.isEmpty() ? request : request.contentType(MediaType.APPLICATION_JSON).content(body);
  }

  protected static void isProblem(ResultActions answer, int status, String code) throws Exception {
    answer
        .andExpect(status().is(status))
        .andExpect(jsonPath("$.code").value(code))
        .andExpect(jsonPath("$.type").value("/problems/" + code));
  }
}
