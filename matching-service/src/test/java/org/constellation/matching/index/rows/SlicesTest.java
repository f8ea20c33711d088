package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlicesTest {

  private static final int SETS = 9;

  /** What a row has at most before sets are added. */
  private static final int BEGUN = 70;

  private final Slices slices = new Slices();
  private final int[] plain = new int[Part.ROWS];

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
  void rows_have_at_least_so_much_as_when_each_is_added_up(long seed) {
    SplittableRandom chance = new SplittableRandom(seed);
    slices.add(chance.longs(Part.WORDS).toArray(), Slices.MOST);
    begin(chance);
    for (int set = 0; set < SETS; set++) {
      long[] rows = chance.longs(Part.WORDS).toArray();
      add(rows, 1 + chance.nextInt((Slices.MOST - BEGUN) / SETS));
    }
    long[] some = chance.longs(Part.WORDS).toArray();
    for (int least = 1; least <= Slices.MOST; least++) {
      long[] told = new long[Part.WORDS];
      slices.addAtLeast(least, some, told);
      assertThat(told).as("at least %d", least).isEqualTo(atLeast(least, some));
    }
  }

  private void begin(SplittableRandom chance) {
    if (chance.nextBoolean()) {
      slices.clear();
      return;
    }
    Slices begun = new Slices();
    for (int at = 0; at < Part.ROWS; at++) {
      plain[at] = chance.nextInt(BEGUN + 1);
      begun.put(at, plain[at]);
    }
    slices.copy(begun);
  }

  private void add(long[] rows, int number) {
    slices.add(rows, number);
    for (int at = 0; at < Part.ROWS; at++) {
      plain[at] += Part.has(rows, at) ? number : 0;
    }
  }

  private long[] atLeast(int least, long[] some) {
    long[] bits = new long[Part.WORDS];
    for (int at = 0; at < Part.ROWS; at++) {
      if (plain[at] >= least && Part.has(some, at)) {
        Part.set(bits, at);
      }
    }
    return bits;
  }
}
