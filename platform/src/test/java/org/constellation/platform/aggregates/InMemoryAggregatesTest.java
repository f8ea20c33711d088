package org.constellation.platform.aggregates;

import org.constellation.contracts.events.RequestEvent;

class InMemoryAggregatesTest extends AggregatesContract {
  @Override
  protected Aggregates<Jar, RequestEvent> fresh() {
    return new InMemoryAggregates<>(Jar.TYPE, NOON);
  }
}
