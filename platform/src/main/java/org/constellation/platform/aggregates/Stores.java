package org.constellation.platform.aggregates;

import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.MongoCards;
import org.constellation.platform.outbox.Outbox;
import org.constellation.platform.outbox.Relay;
import org.springframework.data.mongodb.core.MongoOperations;

/** Where a service gets its stores from; the only door to its database. */
public final class Stores {

  private final MongoOperations mongo;
  private final Relay relay;
  private final Clock business;
  private final Clock wall;
  private final List<Outbox> outboxes = new CopyOnWriteArrayList<>();

  public Stores(MongoOperations mongo, Relay relay, Clock business, Clock wall) {
    this.mongo = mongo;
    this.relay = relay;
    this.business = business;
    this.wall = wall;
  }

  /** Aggregates of one kind; their outboxes are swept from now on. */
  public <S, E> Aggregates<S, E> aggregates(AggregateType<S> type) {
    var aggregates = new MongoAggregates<S, E>(type, mongo, relay, business, wall);
    outboxes.add(aggregates.outbox());
    return aggregates;
  }

  /** What this service keeps of a compacted topic. */
  public <C extends StateCard> Cards<C> cards(Topic topic, Class<C> type) {
    return new MongoCards<>(mongo, topic, type);
  }

  public List<Outbox> outboxes() {
    return outboxes;
  }
}
