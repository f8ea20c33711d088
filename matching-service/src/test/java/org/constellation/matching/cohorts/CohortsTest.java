package org.constellation.matching.cohorts;

import org.constellation.contracts.events.MatchEvent;
import org.constellation.platform.aggregates.InMemoryAggregates;

class CohortsTest extends CohortsContract {

  @Override
  House house() {
    return House.inMemory();
  }

  @Override
  long told(House house) {
    return ((InMemoryAggregates<Sheet, MatchEvent>) house.sheets).published().size();
  }
}
