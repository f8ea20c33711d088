package org.constellation.matching.index;

import java.time.YearMonth;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Goodwill;
import org.constellation.matching.ranking.Room;

/**
 * How much room a mentor has, packed so that one write tells all of it. From the lowest bit: types
 * with a free place (12), types offered (12), points for room, answers and rest (15), whether any
 * type has a free place, whether a micro one has, whether one more ask fits the limits, free places
 * in all (7, at most 127), minutes to an answer and one, 0 when unknown (15).
 */
final class Capacity {

  private static final InteractionType[] TYPES = InteractionType.values();
  private static final int OFFERED = TYPES.length;
  private static final int POINTS = 2 * TYPES.length;
  private static final int POINTS_MASK = (1 << 15) - 1;
  static final int ANY = POINTS + 15;
  static final int MICRO = ANY + 1;
  static final int OPEN = MICRO + 1;
  private static final int FREE = OPEN + 1;
  static final int MOST_FREE = (1 << 7) - 1;
  private static final int ANSWERS = FREE + 7;
  private static final int ANSWERS_MASK = (1 << 15) - 1;
  private static final long TYPES_MASK = (1L << TYPES.length) - 1;

  private Capacity() {}

  /** Offers the types of these bits, and nothing is known of the load. */
  static long offering(int types) {
    return (long) types << OFFERED;
  }

  /** The same mentor without a load. */
  static long unknown(long before) {
    return before & (TYPES_MASK << OFFERED);
  }

  /**
   * The same mentor with this load.
   *
   * @param month of the mentor's clock
   */
  static long with(long before, MentorLoad load, YearMonth month, Equity equity) {
    long free = freeTypes(load) & (before >>> OFFERED);
    long micro = free & MICRO_TYPES;
    int shown = equity.shown(load.mentorId());
    int points = Goodwill.points(load, month, shown, equity);
    return unknown(before)
        | free
        | ((long) points << POINTS)
        | (free != 0 ? 1L << ANY : 0)
        | (micro != 0 ? 1L << MICRO : 0)
        | (Room.mayBeAsked(load, month) ? 1L << OPEN : 0)
        | ((long) Math.clamp(load.freeInAll(), 0, MOST_FREE) << FREE)
        | ((Room.answerMinutes(load).orElse(-1) + 1L) << ANSWERS);
  }

  private static final long MICRO_TYPES = micro();

  private static long micro() {
    long bits = 0;
    for (InteractionType type : TYPES) {
      bits |= type.spectrum() == Spectrum.MICRO ? 1L << Bit.of(type) : 0;
    }
    return bits;
  }

  private static long freeTypes(MentorLoad load) {
    if (load.freeInAll() <= 0) {
      return 0;
    }
    long bits = 0;
    for (InteractionType type : TYPES) { // without an entry made for each
      Integer free = load.free().get(type);
      bits |= free != null && free > 0 ? 1L << Bit.of(type) : 0;
    }
    return bits;
  }

  private static final long FOUND_BY = TYPES_MASK | (1L << ANY) | (1L << MICRO) | (1L << OPEN);

  /** The bits of {@link #kept} that tell who answers how soon begin here. */
  static final int SOON = OPEN + 1;

  /** The bits of {@link #kept} that tell the steps of goodwill begin here. */
  static final int GOODWILL = SOON + Soon.BANDS;

  static final long KEPT = FOUND_BY | (Soon.ALL << SOON) | (Steps.ALL << GOODWILL);

  /** By what mentors are found: each bit is kept as a bitmap too. */
  static long kept(long capacity) {
    return (capacity & FOUND_BY)
        | (Soon.bands(answerMinutes(capacity)) << SOON)
        | (Steps.below(points(capacity)) << GOODWILL);
  }

  static int points(long capacity) {
    return (int) (capacity >>> POINTS) & POINTS_MASK;
  }

  /** At most {@link #MOST_FREE}. */
  static int freeInAll(long capacity) {
    return (int) (capacity >>> FREE) & MOST_FREE;
  }

  static boolean offers(long capacity, InteractionType type) {
    return ((capacity >>> (OFFERED + Bit.of(type))) & 1) != 0;
  }

  static boolean hasFree(long capacity, InteractionType type) {
    return ((capacity >>> Bit.of(type)) & 1) != 0;
  }

  /** Minutes to an answer, or -1 when unknown. */
  static int answerMinutes(long capacity) {
    return ((int) (capacity >>> ANSWERS) & ANSWERS_MASK) - 1;
  }
}
