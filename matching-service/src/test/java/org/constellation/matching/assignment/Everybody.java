package org.constellation.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;

/** Everybody could be paired with everybody; some mentors are liked by all. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Everybody(int[][] worth) implements Prospects {

  static Everybody madeUp(long seed, int mentees, int mentors) {
    Random random = new Random(seed);
    int[] liking = random.ints(mentors, 0, 12_000).toArray();
    int[][] worth = new int[mentees][];
    Arrays.setAll(
        worth,
        _ -> Arrays.stream(liking).map(liked -> 5_000 + liked + random.nextInt(6_000)).toArray());
    return new Everybody(worth);
  }

  @Override
  public int mentees() {
    return worth.length;
  }

  @Override
  public int mentors() {
    return worth[0].length;
  }

  @Override
  public void of(int mentee, Visitor visitor) {
    IntStream.range(0, mentors())
        .forEach(mentor -> visitor.prospect(mentor, worth[mentee][mentor]));
  }

  Pairs pairs() {
    Pairs.Builder pairs = Pairs.of(mentors());
    for (int[] worths : worth) {
      pairs.mentee();
      IntStream.range(0, mentors()).forEach(mentor -> pairs.with(mentor, worths[mentor]));
    }
    return pairs.build();
  }

  /** No mentor in particular for any of so many. */
  static int[] anyone(int mentees) {
    int[] must = new int[mentees];
    Arrays.fill(must, Wish.ANY);
    return must;
  }

  /** The exact one, by a flow over all pairs. */
  long best(int[] free, Rules rules) {
    int[] one = new int[mentees()];
    Arrays.fill(one, 1);
    return Assigner.assign(pairs(), new Places(one, free), rules, 1e-6, Watch.NOBODY)
        .assignment()
        .worth();
  }

  long worth(Choice choice) {
    return IntStream.range(0, mentees())
        .filter(mentee -> choice.mentors()[mentee] != Wish.ANY)
        .mapToLong(mentee -> worth[mentee][choice.mentors()[mentee]])
        .sum();
  }

  static void assertKept(Choice choice, int[] free) {
    int[] load = new int[free.length];
    Arrays.stream(choice.mentors()).filter(m -> m != Wish.ANY).forEach(m -> load[m]++);
    assertThat(IntStream.range(0, free.length)).allMatch(m -> load[m] <= free[m]);
  }
}
