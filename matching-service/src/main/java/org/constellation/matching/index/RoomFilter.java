package org.constellation.matching.index;

import java.util.List;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;

/** Whether mentors have the places that are looked for, and answer as soon. */
final class RoomFilter {

  private final Reading reading;
  private final List<InteractionType> interactions;
  private final int least;
  private final long answerMinutes;

  RoomFilter(Reading reading, Filters filters) {
    this.reading = reading;
    this.interactions =
        filters.of(Facet.INTERACTION).stream().map(InteractionType::valueOf).toList();
    this.least = filters.free().orElse(0);
    this.answerMinutes = filters.answersWithin().map(within -> within.toMinutes()).orElse(-1L);
  }

  boolean answers(int part, int at) {
    int usual = Capacity.answerMinutes(reading.state().parts[part].capacity(at));
    return usual >= 0 && usual <= answerMinutes;
  }

  boolean isFree(int part, int at) {
    Columns columns = reading.state().parts[part];
    long capacity = columns.capacity(at);
    if (interactions.isEmpty() && least <= Capacity.MOST_FREE) {
      return Capacity.freeInAll(capacity) >= least;
    }
    if (least == 1) {
      return interactions.stream().anyMatch(type -> Capacity.hasFree(capacity, type));
    }
    // The packed word does not say how many there are of a type: this is asked for seldom.
    byte[] bytes = columns.load(at);
    return bytes != null && isFree(reading.lexicon().loads().read(columns.id(at), bytes), capacity);
  }

  private boolean isFree(MentorLoad load, long capacity) {
    return load.freeInAll() >= least
        && (interactions.isEmpty()
            || interactions.stream()
                .anyMatch(type ->
                    Capacity.offers(capacity, type) && load.free().getOrDefault(type, 0) >= least));
  }
}
