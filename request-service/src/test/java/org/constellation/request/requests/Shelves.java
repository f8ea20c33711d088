package org.constellation.request.requests;

import java.time.Clock;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.platform.aggregates.Stores;
import org.constellation.request.ledger.LedgerConfiguration;
import org.constellation.request.ledger.MentorLedger;
import org.constellation.request.quota.MenteeQuota;
import org.constellation.request.quota.QuotaConfiguration;
import org.constellation.request.relations.RelationConfiguration;
import org.constellation.request.relations.Standing;

/** The four kinds of aggregate, wherever they are kept. */
record Shelves(
    Aggregates<Request, RequestEvent> requests,
    Aggregates<MentorLedger, Void> ledgers,
    Aggregates<MenteeQuota, Void> quotas,
    Aggregates<Standing, Void> standings) {

  /** How one kind comes to be kept. */
  interface Maker {
    <S, E> Aggregates<S, E> make(AggregateType<S> type);
  }

  /** What stands between a desk and where aggregates are kept. */
  interface Wrap {
    <S, E> Aggregates<S, E> around(Aggregates<S, E> inner);
  }

  static Shelves inMemory(Clock clock) {
    return made(
        new Maker() {
          @Override
          public <S, E> Aggregates<S, E> make(AggregateType<S> type) {
            return new InMemoryAggregates<>(type, clock);
          }
        });
  }

  static Shelves in(Stores stores) {
    return made(
        new Maker() {
          @Override
          public <S, E> Aggregates<S, E> make(AggregateType<S> type) {
            return stores.aggregates(type);
          }
        });
  }

  private static Shelves made(Maker maker) {
    return new Shelves(
        maker.make(RequestConfiguration.REQUESTS),
        maker.make(LedgerConfiguration.LEDGERS),
        maker.make(QuotaConfiguration.QUOTAS),
        maker.make(RelationConfiguration.STANDINGS));
  }

  Shelves wrapped(Wrap wrap) {
    return new Shelves(
        wrap.around(requests), wrap.around(ledgers), wrap.around(quotas), wrap.around(standings));
  }
}
