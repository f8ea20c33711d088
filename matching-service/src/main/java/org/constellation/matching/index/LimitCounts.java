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
  private static final int[] PLACES = {1, 2, 3, 5, 10};

  private final State state;
  private final Filtering filtering;
  private final Filters filters;
  private final RoomFilter room;
  private final int[] meeting = new int[HOURS.length];

  /** By how many places are free in all. */
  private final int[] places = new int[Capacity.MOST_FREE + 1];

  private int anyPlace;
  private final int[] soon = new int[Soon.BANDS];
  private final long[] some = new long[Part.WORDS];

  LimitCounts(Reading reading, Filtering filtering, Filters filters) {
    this.state = reading.state();
    this.filtering = filtering;
    this.filters = filters;
    this.room = new RoomFilter(reading, filters);
  }

  /** Adds those of the part that was looked through last who are found without the limit. */
  void add(Limit limit, int part, long[] rows) {
    switch (limit) {
      case OVERLAP_HOURS -> filtering.countMeeting(part, rows, HOURS, meeting);
      case FREE -> addFree(part, rows);
      case ANSWERS_WITHIN -> {
        for (int band = 0; band < soon.length; band++) {
          soon[band] += Part.countBoth(rows, state.parts[part].room(Capacity.SOON + band));
        }
      }
    }
  }

  private void addFree(int part, long[] rows) {
    if (room.isOfSome()) {
      room.any(part, some);
      anyPlace += Part.countBoth(rows, some);
    } else {
      Columns columns = state.parts[part];
      for (int word = 0; word < Part.WORDS; word++) {
        for (long rest = rows[word]; rest != 0; rest &= rest - 1) {
          int at = (word << 6) | Long.numberOfTrailingZeros(rest);
          places[Capacity.freeInAll(columns.capacity(at))]++;
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
    Map<Integer, Integer> free = free();
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

  /** How many places of one interaction are free would have to be read off each load. */
  private Map<Integer, Integer> free() {
    Map<Integer, Integer> free = new HashMap<>();
    if (room.isOfSome()) {
      free.put(1, anyPlace);
      return free;
    }
    for (int least : PLACES) {
      int many = 0;
      for (int i = least; i < places.length; i++) {
        many += places[i];
      }
      free.put(least, many);
    }
    return free;
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
