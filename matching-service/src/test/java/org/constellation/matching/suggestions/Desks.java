package org.constellation.matching.suggestions;

import java.time.Clock;
import org.constellation.platform.aggregates.InMemoryAggregates;

/** Desks for tests of what stands before them. */
public final class Desks {

  private Desks() {}

  public static SuggestionDesk inMemory(Clock clock) {
    return new SuggestionDesk(new InMemoryAggregates<>(Suggestion.TYPE, clock), clock);
  }
}
