package org.constellation.engagement.stage;

import static org.constellation.engagement.engagements.Sample.PAIR;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.jwt;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.engagement.engagements.EngagementStore;
import org.constellation.engagement.engagements.Sample;
import org.constellation.engagement.showing.EngagementViews;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.engagement.showing.People;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.events.InMemoryCards;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/**
 * Engagements in memory, two people with cards, and a clock that stands an hour after the start.
 */
@TestConfiguration(proxyBeanMethods = false)
public class SliceStage {

  /** Signed in as this caller. */
  public static RequestPostProcessor as(Caller caller) {
    return jwt()
        .jwt(token ->
            token
                .claim("person_id", caller.person().toString())
                .claim("campus", caller.requireCampus())
                .claim("roles", caller.roles().stream().map(Role::name).toList()));
  }

  /** People with cards. */
  public static People people() {
    var profiles = new InMemoryCards<ProfileCard>();
    profiles.keep(card(PAIR.menteeId(), "north-town", "Ada Sommer"));
    profiles.keep(card(PAIR.mentorId(), "south-town", "Noor Winter"));
    return new People(profiles, new InMemoryCards<CampusCard>());
  }

  private static ProfileCard card(UUID person, String campus, String name) {
    return new ProfileCard(
        person,
        campus,
        1,
        name,
        "Blue Heron",
        true,
        null,
        "en",
        "UTC",
        Set.of(Role.MENTEE),
        Affiliation.STUDENT,
        Mode.ONLINE,
        Level.STUDENT,
        null,
        null,
        null,
        null,
        List.of("en"),
        List.of(),
        List.of(),
        null);
  }

  @Bean
  Clock clock() {
    return Clock.fixed(Sample.START.plusSeconds(3600), ZoneOffset.UTC);
  }

  @Bean
  InMemoryAggregates<Engagement, EngagementEvent> engagements(Clock clock) {
    return new InMemoryAggregates<>(EngagementStore.TYPE, clock);
  }

  @Bean
  EngagementDesk engagementDesk(
      InMemoryAggregates<Engagement, EngagementEvent> engagements, Clock clock) {
    return new EngagementDesk(engagements, clock);
  }

  @Bean
  People cards() {
    return people();
  }

  @Bean
  EngagementViews engagementViews(People people, Clock clock) {
    return new EngagementViews(people, clock);
  }

  @Bean
  HttpAnswers httpAnswers(EngagementViews views) {
    return new HttpAnswers(views);
  }
}
