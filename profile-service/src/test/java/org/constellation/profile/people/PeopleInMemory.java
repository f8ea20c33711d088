package org.constellation.profile.people;

import java.time.Clock;
import org.constellation.contracts.events.PersonEvent;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.constellation.profile.campuses.Campuses;

/** People in a map, for the tests of other packages. */
public final class PeopleInMemory {

  private PeopleInMemory() {}

  public static InMemoryAggregates<Person, PersonEvent> store(Clock clock) {
    return new InMemoryAggregates<>(Person.TYPE, clock);
  }

  public static People people(Aggregates<Person, PersonEvent> store, Campuses campuses) {
    return new People(store, campuses);
  }
}
