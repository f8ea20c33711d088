package org.constellation.profile.people;

import java.time.Clock;
import java.util.function.Consumer;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.profile.campuses.Campuses;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;
import tools.jackson.databind.json.JsonMapper;

/** Where people are kept, and what this service listens to. */
@Configuration(proxyBeanMethods = false)
class PeopleConfiguration {

  @Bean
  Aggregates<Person, PersonEvent> personAggregates(Stores stores) {
    return stores.aggregates(Person.TYPE);
  }

  @Bean
  Aggregates<PastCheckUp, Void> checkUpAggregates(Stores stores) {
    return stores.aggregates(PastCheckUp.TYPE);
  }

  @Bean
  Aggregates<ToldTransition, Void> transitionAggregates(Stores stores) {
    return stores.aggregates(ToldTransition.TYPE);
  }

  @Bean
  Cards<Relation> relations(Stores stores) {
    return stores.cards(Topic.RELATIONS, Relation.class);
  }

  @Bean
  Consumer<Message<?>> relationCards(EventHandling handling, Cards<Relation> relations) {
    return handling.newest("relationCards", Topic.RELATIONS, Relation.class, relations);
  }

  @Bean
  People people(Aggregates<Person, PersonEvent> personAggregates, Campuses campuses) {
    return new People(personAggregates, campuses);
  }

  @Bean
  NeedsDesk needsDesk(
      People people,
      Aggregates<PastCheckUp, Void> checkUpAggregates,
      Aggregates<ToldTransition, Void> transitionAggregates,
      Clock clock) {
    return new NeedsDesk(people, checkUpAggregates, transitionAggregates, clock);
  }

  @Bean
  PeopleDirectory peopleDirectory(People people, Campuses campuses, Cards<Relation> relations) {
    return new PeopleDirectory(people, campuses, relations);
  }

  @Bean
  HttpArrivals httpArrivals(People people) {
    return new HttpArrivals(people);
  }

  @Bean
  MergePatch mergePatch(JsonMapper json) {
    return new MergePatch(json);
  }
}
