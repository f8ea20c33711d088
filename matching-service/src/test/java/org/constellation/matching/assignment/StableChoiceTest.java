package org.constellation.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A stable choice where mentors make something else of a pair than mentees do. */
class StableChoiceTest {

  /** Each side's points, by mentee and mentor. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record TwoSided(int[][] toMentee, int[][] toMentor) implements Prospects {

    static TwoSided madeUp(long seed) {
      Random random = new Random(seed);
      return new TwoSided(points(random), points(random));
    }

    private static int[][] points(Random random) {
      int[][] points = new int[90][];
      Arrays.setAll(points, _ -> random.ints(40, 1, 1_000).toArray());
      return points;
    }

    @Override
    public int mentees() {
      return toMentee.length;
    }

    @Override
    public int mentors() {
      return toMentee[0].length;
    }

    @Override
    public void of(int mentee, Visitor visitor) {
      IntStream.range(0, mentors())
          .forEach(mentor -> visitor.prospect(mentor, toMentee[mentee][mentor]));
    }

    @Override
    public int toMentor(int mentee, int mentor, int worth) {
      return toMentor[mentee][mentor];
    }
  }

  @Test
  void no_two_would_rather_have_each_other() {
    for (int seed = 0; seed < 50; seed++) {
      TwoSided all = TwoSided.madeUp(seed);
      int[] free = new Random(seed).ints(all.mentors(), 0, 4).toArray();
      int[] anyone = new int[all.mentees()];
      Arrays.fill(anyone, Wish.ANY);
      Wish wish = new Wish(Wish.Method.STABLE, free, anyone, new int[0], List.of(), 0.001);

      int[] chosen = Chooser.choose(all, wish, Watch.NOBODY).mentors();

      assertThat(chosen).as("seed %d", seed).contains(Wish.ANY);
      assertStable(all, free, chosen);
    }
  }

  private static void assertStable(TwoSided all, int[] free, int[] chosen) {
    int[] left = free.clone();
    int[] lowest = new int[free.length];
    Arrays.fill(lowest, Integer.MAX_VALUE);
    for (int mentee = 0; mentee < chosen.length; mentee++) {
      if (chosen[mentee] != Wish.ANY) {
        left[chosen[mentee]]--;
        int held = all.toMentor[mentee][chosen[mentee]];
        lowest[chosen[mentee]] = Math.min(lowest[chosen[mentee]], held);
      }
    }
    assertThat(Arrays.stream(left).min().orElse(0)).isNotNegative();
    for (int mentee = 0; mentee < chosen.length; mentee++) {
      int own = chosen[mentee] == Wish.ANY ? 0 : all.toMentee[mentee][chosen[mentee]];
      for (int mentor = 0; mentor < free.length; mentor++) {
        boolean takes = left[mentor] > 0 || all.toMentor[mentee][mentor] > lowest[mentor];
        boolean better = all.toMentee[mentee][mentor] > own;
        assertThat(free[mentor] > 0 && takes && better).isFalse();
      }
    }
  }
}
