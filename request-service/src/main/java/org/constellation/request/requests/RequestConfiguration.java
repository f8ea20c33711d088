package org.constellation.request.requests;

import java.time.Clock;
import java.util.function.Consumer;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.AggregateDue;
import org.constellation.platform.due.DueTask;
import org.constellation.platform.events.EventHandling;
import org.constellation.request.ledger.Ledgers;
import org.constellation.request.ledger.MentorLedger;
import org.constellation.request.people.People;
import org.constellation.request.quota.Quotas;
import org.constellation.request.relations.Relations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.messaging.Message;

/** Keeps the requests and what moves them. */
@Configuration(proxyBeanMethods = false)
class RequestConfiguration {

  static final AggregateType<Request> REQUESTS =
      AggregateType.of(
              "requests", Request.class, (Request request) -> request.ask().pair().menteeCampus())
          .seenBy(request -> request.ask().pair().campuses())
          .keyedBy(request ->
              Keys.of("mentee", request.ask().pair().menteeId())
                  .and("mentor", request.ask().pair().mentorId())
                  .and("state", request.shown()))
          .indexed("mentee", "state")
          .indexed("mentor", "state")
          .dueAt(Request::dueAt);

  @Bean
  Aggregates<Request, RequestEvent> requestStore(Stores stores) {
    return stores.aggregates(REQUESTS);
  }

  @Bean
  SagaDesk sagaDesk(
      Aggregates<Request, RequestEvent> requestStore,
      Ledgers ledgers,
      Quotas quotas,
      Relations relations,
      Clock clock) {
    return new SagaDesk(requestStore, ledgers, quotas, relations, clock);
  }

  @Bean
  RequestDesk requestDesk(
      Aggregates<Request, RequestEvent> requestStore,
      SagaDesk saga,
      Ledgers ledgers,
      People people,
      Clock clock) {
    return new RequestDesk(requestStore, saga, ledgers, people, clock);
  }

  @Bean
  Views views(People people) {
    return new Views(people);
  }

  /** Reminders, expiries, and sagas that a crash cut off. */
  @Bean
  DueTask requestsDue(Aggregates<Request, RequestEvent> requestStore, SagaDesk saga) {
    return new AggregateDue<>("requests", requestStore, HouseMoves::due, saga::carryOn);
  }

  /** What a crash left at a ledger after it was taken. */
  @Bean
  DueTask ledgersDue(Aggregates<MentorLedger, Void> ledgerStore, SagaDesk saga) {
    return new AggregateDue<>(
        "ledgers", ledgerStore, Ledgers::check, ledger -> saga.check(ledger.state()));
  }

  @Bean
  Consumer<Message<?>> engagementEvents(
      EventHandling handling,
      Aggregates<Request, RequestEvent> requestStore,
      SagaDesk saga,
      Clock clock) {
    return handling.creating(
        "engagementEvents",
        Topic.ENGAGEMENTS,
        EngagementEvent.class,
        new EngagementListener(requestStore, saga, clock));
  }

  @Bean
  Consumer<Message<?>> matchEvents(
      EventHandling handling, RequestDesk requestDesk, People people, Clock clock) {
    return handling.creating(
        "matchEvents",
        Topic.MATCHES,
        MatchEvent.class,
        new ProposalListener(requestDesk, people, clock));
  }
}
