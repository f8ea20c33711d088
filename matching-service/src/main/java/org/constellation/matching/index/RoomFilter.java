package org.constellation.matching.index;

import java.time.Instant;
import java.util.List;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;

/**
 * Lets through mentors who have the places that are looked for, and answer as soon. A place is
 * found only where one may ask for it: not with those who take a rest, or of whom enough ask.
 */
final class RoomFilter {

  private static final long[] NOBODY = new long[Part.WORDS];

  private final Reading reading;
  private final List<InteractionType> interactions;
  private final int least;
  private final long answerMinutes;
  private final Instant now;
  private final long[] open = new long[Part.WORDS];

  /**
   * @param now by which mentors pause or not
   */
  RoomFilter(Reading reading, Filters filters, Instant now) {
    this.reading = reading;
    this.interactions =
        filters.of(Facet.INTERACTION).stream().map(InteractionType::valueOf).toList();
    this.least = filters.free().orElse(0);
    this.answerMinutes = filters.answersWithin().map(within -> within.toMinutes()).orElse(-1L);
    this.now = now;
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

  /** Who has enough places and may be asked, among those who are asked about. */
  void free(int part, long[] asked, long[] into) {
    any(part, open);
    if (least == 1) {
      System.arraycopy(open, 0, into, 0, Part.WORDS);
      return;
    }
    Part.and(open, asked);
    Columns columns = reading.state().parts[part];
    boolean packed = interactions.isEmpty() && least <= Capacity.MOST_FREE;
    Part.none(into);
    Part.visit(
        open,
        at -> {
          // The packed word does not say how many there are of a type: this is asked for seldom.
          if (packed ? Capacity.freeInAll(columns.capacity(at)) >= least : isFree(columns, at)) {
            Part.set(into, at);
          }
        });
  }

  /** Who has any place and may be asked. */
  void any(int part, long[] into) {
    Columns columns = reading.state().parts[part];
    if (interactions.isEmpty()) {
      System.arraycopy(columns.room(Capacity.ANY), 0, into, 0, Part.WORDS);
    } else {
      Part.none(into);
      interactions.forEach(type -> Part.or(into, columns.room(Bit.of(type))));
    }
    Part.and(into, columns.room(Capacity.OPEN));
    columns.pauses().takeOut(into, now);
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
