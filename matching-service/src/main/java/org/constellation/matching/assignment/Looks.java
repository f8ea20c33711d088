package org.constellation.matching.assignment;

import java.util.function.IntConsumer;
import java.util.stream.IntStream;

/** Looks at everybody on behalf of mentees, on all cores, and says how far that is. */
final class Looks {

  /** How often everybody is looked at before it is enough, in the most crowded case. */
  private static final int MOST = 12;

  private static final int USUAL = 3;
  private static final int AT_ONCE = 1 << 9;

  private final int mentees;
  private final Watch watch;
  private long looked;

  Looks(int mentees, Watch watch) {
    this.mentees = mentees;
    this.watch = watch;
  }

  /** Lets each of these mentees look, several at once; the watch may end it. */
  void each(int[] who, IntConsumer look) {
    for (int from = 0; from < who.length; from += AT_ONCE) {
      int to = Math.min(who.length, from + AT_ONCE);
      IntStream.range(from, to).parallel().forEach(i -> look.accept(who[i]));
      looked += to - from;
      tell();
    }
  }

  void tell() {
    watch.at(looked, Math.max((long) USUAL * mentees, looked + mentees));
  }

  boolean areSpent() {
    return looked >= (long) MOST * mentees;
  }

  /** How often everybody was looked at, had each mentee looked as often. */
  double perMentee() {
    return (double) looked / mentees;
  }
}
