package org.constellation.request.ledger;

import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.EventHandling;
import org.constellation.request.people.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Keeps the ledgers, and has them learn from profile and campus cards. */
@Configuration(proxyBeanMethods = false)
public class LedgerConfiguration {

  public static final AggregateType<MentorLedger> LEDGERS =
      AggregateType.of("ledgers", MentorLedger.class, MentorLedger::campus)
          .keyedBy(ledger -> Keys.of("campus", ledger.campus()))
          .indexed("campus")
          .dueAt(ledger -> Optional.ofNullable(ledger.checkAt()))
          .showing(versioned -> StateRecord.of(Topic.MENTOR_LOADS, Loads.card(versioned)));

  @Bean
  Aggregates<MentorLedger, Void> ledgerStore(Stores stores) {
    return stores.aggregates(LEDGERS);
  }

  @Bean
  Ledgers ledgers(Aggregates<MentorLedger, Void> ledgerStore, People people, Clock clock) {
    return new Ledgers(ledgerStore, people, clock);
  }

  @Bean
  AvailabilityDesk availabilityDesk(Ledgers ledgers, People people, Clock clock) {
    return new AvailabilityDesk(ledgers, people, clock);
  }

  @Bean
  Consumer<Message<?>> profileCards(
      EventHandling handling, Cards<ProfileCard> profiles, Ledgers ledgers) {
    return handling.newest(
        "profileCards",
        Topic.PROFILES,
        ProfileCard.class,
        new LearningFromProfiles(profiles, ledgers));
  }

  @Bean
  Consumer<Message<?>> campusCards(
      EventHandling handling, Cards<CampusCard> campuses, Ledgers ledgers) {
    return handling.newest(
        "campusCards",
        Topic.CAMPUSES,
        CampusCard.class,
        new LearningFromCampuses(campuses, ledgers));
  }
}
