package org.constellation.matching.index;

import java.util.List;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;

/** Lets through mentors who have the places that are looked for, and answer as soon. */
final class RoomFilter {

  private static final long[] NOBODY = new long[Part.WORDS];

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

  /** Who answers soon enough, among those who are asked about. */
  void answers(int part, long[] asked, long[] into) {
    Columns columns = reading.state().parts[part];
    int band = Soon.first(answerMinutes);
    if (Soon.endsAt(band, answerMinutes)) {
      System.arraycopy(columns.room(Capacity.SOON + band), 0, into, 0, Part.WORDS);
      return;
    }
    long[] within = band == 0 ? NOBODY : columns.room(Capacity.SOON + band - 1);
    long[] perhaps = band == Soon.BANDS ? asked : columns.room(Capacity.SOON + band);
    for (int word = 0; word < Part.WORDS; word++) {
      long passing = within[word];
      for (long rest = asked[word] & perhaps[word] & ~passing; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        int usual = Capacity.answerMinutes(columns.capacity((word << 6) | bit));
        passing |= (usual >= 0 && usual <= answerMinutes ? 1L : 0L) << bit;
      }
      into[word] = passing;
    }
  }

  /** Who has enough places, among those who are asked about. */
  void free(int part, long[] asked, long[] into) {
    Columns columns = reading.state().parts[part];
    if (least == 1) {
      System.arraycopy(any(part, into), 0, into, 0, Part.WORDS);
    } else if (interactions.isEmpty() && least <= Capacity.MOST_FREE) {
      freeInAll(columns, asked, into);
    } else {
      // The packed word does not say how many there are of a type: this is asked for seldom.
      Part.none(into);
      Part.visit(
          asked,
          at -> {
            if (isFree(columns, at)) {
              Part.set(into, at);
            }
          });
    }
  }

  /** The bitmap of who has any place, not to be written to; or one filled in for it. */
  long[] any(int part, long[] spare) {
    Columns columns = reading.state().parts[part];
    if (interactions.isEmpty()) {
      return columns.room(Capacity.SOME);
    }
    Part.none(spare);
    interactions.forEach(type -> Part.or(spare, columns.room(Bit.of(type))));
    return spare;
  }

  private void freeInAll(Columns columns, long[] asked, long[] into) {
    long[] some = columns.room(Capacity.SOME);
    for (int word = 0; word < Part.WORDS; word++) {
      long passing = 0;
      for (long rest = asked[word] & some[word]; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        int free = Capacity.freeInAll(columns.capacity((word << 6) | bit));
        passing |= (free >= least ? 1L : 0L) << bit;
      }
      into[word] = passing;
    }
  }

  private boolean isFree(Columns columns, int at) {
    byte[] bytes = columns.load(at);
    return bytes != null
        && isFree(reading.lexicon().loads().read(columns.id(at), bytes), columns.capacity(at));
  }

  private boolean isFree(MentorLoad load, long capacity) {
    return load.freeInAll() >= least
        && (interactions.isEmpty()
            || interactions.stream()
                .anyMatch(type ->
                    Capacity.offers(capacity, type) && load.free().getOrDefault(type, 0) >= least));
  }
}
