package org.constellation.matching.index;

import java.time.Duration;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.constellation.matching.index.rows.Part;

/** How many keep to each of the usual limits, added up part by part. */
final class LimitCounts {

  private static final int[] HOURS = {1, 2, 5, 10, 20};

  private final State state;
  private final Filtering filtering;
  private final Filters filters;
  private final RoomFilter room;
  private final int[] meeting = new int[HOURS.length];
  private int anyPlace;
  private final int[] soon = new int[Soon.BANDS];
  private final long[] some = new long[Part.WORDS];

  LimitCounts(Reading reading, Filtering filtering, Filters filters) {
    this.state = reading.state();
    this.filtering = filtering;
    this.filters = filters;
    this.room = filtering.room();
  }

  /** Adds those of the part that was looked through last who are found without the limit. */
  void add(Limit limit, int part, long[] rows) {
    switch (limit) {
      case OVERLAP_HOURS -> filtering.countMeeting(part, rows, HOURS, meeting);
      case FREE -> {
        room.any(part, some);
        anyPlace += Part.countBoth(rows, some);
      }
      case ANSWERS_WITHIN -> {
        for (int band = 0; band < soon.length; band++) {
          soon[band] += Part.countBoth(rows, state.parts[part].room(Capacity.SOON + band));
        }
      }
    }
  }

  /**
   * From the loosest; what nobody keeps to is left out.
   *
   * @param found how many keep to the limits that are set
   */
  Map<Limit, Map<String, Integer>> of(int found) {
    Map<Integer, Integer> hours = new HashMap<>();
    for (int i = 0; i < HOURS.length; i++) {
      hours.put(HOURS[i], meeting[i]);
    }
    filters.overlapHours().ifPresent(least -> hours.put(least, found));
    Map<Integer, Integer> free = new HashMap<>();
    free.put(1, anyPlace); // how many more there are is not kept in rows
    filters.free().ifPresent(least -> free.put(least, found));
    Map<Duration, Integer> within = new HashMap<>();
    for (int band = 0; band < soon.length; band++) {
      within.put(Soon.end(band), soon[band]);
    }
    filters.answersWithin().ifPresent(most -> within.put(most, found));
    Map<Limit, Map<String, Integer>> limits = new EnumMap<>(Limit.class);
    limits.put(Limit.OVERLAP_HOURS, sorted(hours));
    limits.put(Limit.FREE, sorted(free));
    limits.put(Limit.ANSWERS_WITHIN, sorted(within));
    return limits;
  }

  private static <T extends Comparable<T>> Map<String, Integer> sorted(Map<T, Integer> counts) {
    Map<String, Integer> sorted = new LinkedHashMap<>();
    counts.entrySet().stream()
        .filter(count -> count.getValue() > 0)
        .sorted(Map.Entry.comparingByKey(Comparator.naturalOrder()))
        .forEach(count -> sorted.put(count.getKey().toString(), count.getValue()));
    return sorted;
  }
}
