package org.constellation.benchmarks.matching;

import java.util.Arrays;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.Wanted;

/**
 * Reads as many bytes as a query must, at the same rows, and does nothing with them but add: the
 * bitmaps of the filters, and five columns of those who pass.
 */
final class BytesRead {

  private static final int BITMAPS = 6;

  private final long[][] bitmaps;
  private final long[] capacities;
  private final char[] needs;
  private final byte[] standing;
  private final char[] work;
  private final byte[] hours;

  BytesRead(int size) {
    bitmaps = new long[BITMAPS][size / Long.SIZE + 1];
    capacities = new long[size];
    needs = new char[size];
    standing = new byte[size];
    work = new char[size];
    hours = new byte[size];
  }

  /** Rows of those who pass. */
  static int[] passing(Stage stage, ProfileCard mentee, Wanted wanted) {
    int[] rows = new int[stage.size];
    int count = 0;
    for (int i = 0; i < stage.size; i++) {
      if (stage.objects.passes(stage.objects.mentor(i), mentee, wanted)) {
        rows[count++] = i;
      }
    }
    return Arrays.copyOf(rows, count);
  }

  long read(int[] rows) {
    long sum = 0;
    for (long[] bitmap : bitmaps) {
      for (long word : bitmap) {
        sum += word;
      }
    }
    for (int row : rows) {
      sum += capacities[row] + needs[row] + standing[row] + work[row] + hours[row];
    }
    return sum;
  }
}
