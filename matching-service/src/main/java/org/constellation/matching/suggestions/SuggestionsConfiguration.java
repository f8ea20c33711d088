package org.constellation.matching.suggestions;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.matching.index.MentorIndex;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.AggregateDue;
import org.constellation.platform.due.DueTask;
import org.constellation.platform.events.EventHandling;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Where suggestions are kept, who hears of needs, and who looks when one is due. */
@Configuration(proxyBeanMethods = false)
class SuggestionsConfiguration {

  @Bean
  Aggregates<Suggestion, MatchEvent> suggestions(Stores stores) {
    return stores.aggregates(Suggestion.TYPE);
  }

  @Bean
  SuggestionDesk suggestionDesk(Aggregates<Suggestion, MatchEvent> suggestions, Clock clock) {
    return new SuggestionDesk(suggestions, clock);
  }

  @Bean
  Consumer<Message<?>> personEvents(EventHandling handling, SuggestionDesk desk) {
    return handling.creating(
        "personEvents", Topic.PERSON_EVENTS, PersonEvent.class, new NeedsListener(desk));
  }

  @Bean
  DueTask suggestionsDue(
      Aggregates<Suggestion, MatchEvent> suggestions,
      MentorIndex index,
      BooleanSupplier indexReady) {
    return due(suggestions, index, indexReady);
  }

  /** While the index is being built everybody seems to have asked nobody: it waits for it. */
  static DueTask due(
      Aggregates<Suggestion, MatchEvent> suggestions, MentorIndex index, BooleanSupplier ready) {
    var due =
        new AggregateDue<>(
            "suggestions",
            suggestions,
            (suggestion, now) -> suggestion.due(outlook(index, suggestion, now), now),
            _ -> {});
    return new DueTask() {
      @Override
      public String name() {
        return due.name();
      }

      @Override
      public Optional<Instant> next() {
        return due.next();
      }

      @Override
      public int run(Instant now) {
        return ready.getAsBoolean() ? due.run(now) : 0;
      }

      @Override
      public int stuck() {
        return due.stuck();
      }
    };
  }

  private static Outlook outlook(MentorIndex index, Suggestion suggestion, Instant now) {
    return Outlook.of(index, suggestion.personId(), suggestion.campus(), now);
  }
}
