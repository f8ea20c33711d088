package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PartTest {

  @Test
  void numbers_are_compared_eight_at_a_time_as_one_by_one() {
    SplittableRandom chance = new SplittableRandom(1);
    byte[] numbers = new byte[100];
    for (int round = 0; round < 1_000; round++) {
      for (int i = 0; i < numbers.length; i++) {
        numbers[i] = (byte) chance.nextInt(128);
      }
      int from = chance.nextInt(36);
      int least = chance.nextInt(170);
      assertThat(Part.atLeast(least, numbers, from)).isEqualTo(oneByOne(least, numbers, from));
    }
  }

  private static long oneByOne(int least, byte[] numbers, int from) {
    long passing = 0;
    for (int i = 0; i < Long.SIZE; i++) {
      passing |= numbers[from + i] >= least ? 1L << i : 0;
    }
    return passing;
  }
}
