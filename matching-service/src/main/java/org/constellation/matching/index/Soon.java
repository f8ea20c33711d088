package org.constellation.matching.index;

import java.time.Duration;

/** Usual times to an answer, divided: a band holds whoever answers by its end. */
final class Soon {

  private static final int DAY = 24 * 60;

  /** In minutes; each band holds those before it. */
  private static final int[] ENDS = {
    DAY / 4, DAY, 2 * DAY, 3 * DAY, 4 * DAY, 5 * DAY, 7 * DAY, 14 * DAY
  };

  static final int BANDS = ENDS.length;

  /** The bits of all bands. */
  static final long ALL = (1L << BANDS) - 1;

  private Soon() {}

  /**
   * The bands that somebody is in, as bits.
   *
   * @param minutes below 0 when unknown
   */
  static long bands(int minutes) {
    return minutes < 0 ? 0 : ALL & (ALL << first(minutes));
  }

  /** The first band that holds so many minutes; {@link #BANDS} when none does. */
  static int first(long minutes) {
    int band = 0;
    while (band < BANDS && ENDS[band] < minutes) {
      band++;
    }
    return band;
  }

  static Duration end(int band) {
    return Duration.ofMinutes(ENDS[band]);
  }

  /** Whether the band ends just there. */
  static boolean endsAt(int band, long minutes) {
    return band < BANDS && ENDS[band] == minutes;
  }
}
