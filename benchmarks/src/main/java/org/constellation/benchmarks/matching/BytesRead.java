package org.constellation.benchmarks.matching;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.IntStream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Goodwill;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.ReasonCode;

/**
 * Reads what a recommendation goes through, part by part, and does nothing with it but add: the
 * sets that it needs ({@link SetsRead}), each once, as bitmaps or lists; and of those who could
 * still be among the best the hours and the points of their load. What it reads a second time, the
 * cards of those who are shown and its own scratch are left out, so that this is the least there
 * is.
 */
final class BytesRead {

  private static final int OFFSETS = 24;
  private static final int MOST_OF_COLUMNS = ReasonCode.TIME_OVERLAP.most() + Goodwill.MOST;

  private final Stage stage;
  private final SetsRead sets;
  private final byte[][] hours;
  private final char[][] points;

  BytesRead(Stage stage) {
    this.stage = stage;
    int parts = Part.count(stage.size);
    sets = new SetsRead(stage.objects);
    hours = new byte[parts][OFFSETS * Part.ROWS];
    points = new char[parts][Part.ROWS];
    for (int part = 0; part < parts; part++) {
      Arrays.fill(hours[part], (byte) 1); // a page that was never written to takes no memory
      Arrays.fill(points[part], (char) 1);
    }
  }

  /**
   * What one query reads.
   *
   * @param sets by set, then by part: a bitmap, a list, or nothing
   * @param rows of those whose columns are read
   */
  @SuppressWarnings("ArrayRecordComponent") // only to be read, never compared
  record Query(Object[][] sets, int[] rows) {}

  Query query(ProfileCard mentee, Wanted wanted) {
    return new Query(sets.of(mentee, wanted), rows(mentee, wanted));
  }

  /** Those who could be among the best when it is their turn, by all but their columns. */
  private int[] rows(ProfileCard mentee, Wanted wanted) {
    TidyScan.Points worth = stage.objects.new Points(wanted.of(Mentee.of(mentee)));
    Map<Circle, PriorityQueue<Integer>> best = new EnumMap<>(Circle.class);
    IntStream.Builder rows = IntStream.builder();
    for (int row = 0; row < stage.size; row++) {
      Mentor mentor = stage.objects.mentor(row);
      if (stage.objects.passes(mentor, mentee, wanted)) {
        Circle circle = CircleRule.of(mentee, mentor.card());
        var heap = best.computeIfAbsent(circle, _ -> new PriorityQueue<>());
        int least = heap.size() > wanted.limit() ? heap.element() : Integer.MIN_VALUE;
        int sum = worth.of(mentor, circle);
        if (sum - worth.ofColumns(mentor) + MOST_OF_COLUMNS >= least) {
          rows.add(row);
          if (sum >= least) {
            heap.add(sum);
            if (heap.size() > wanted.limit() + 1) {
              heap.remove();
            }
          }
        }
      }
    }
    return rows.build().toArray();
  }

  long read(Query query) {
    long sum = 0;
    int next = 0;
    for (int part = 0; part < points.length; part++) {
      for (Object[] set : query.sets()) {
        sum += part < set.length ? sum(set[part]) : 0;
      }
      int end = (part + 1) << Part.BITS;
      byte[] hour = hours[part];
      char[] point = points[part];
      for (; next < query.rows().length && query.rows()[next] < end; next++) {
        int at = Part.at(query.rows()[next]);
        sum += hour[at] + point[at];
      }
    }
    return sum;
  }

  private static long sum(Object some) {
    long sum = 0;
    if (some instanceof long[] words) {
      for (long word : words) {
        sum += word;
      }
    } else if (some instanceof short[] listed) {
      for (short at : listed) {
        sum += at;
      }
    }
    return sum;
  }
}
