package org.constellation.matching.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** First the minimums, then the pairs, then the points. */
class MinimumsTest {

  private static final Comparator<long[]> BETTER = Arrays::compare;

  @Test
  void the_choice_is_the_best_of_all_there_are() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      int mentees = 2 + random.nextInt(4);
      int mentors = 2 + random.nextInt(3);
      Pairs pairs = pairs(random, mentees, mentors);
      int[] free = random.ints(mentors, 1, 4).toArray();
      int[] least = Arrays.stream(free).map(places -> random.nextInt(places + 1)).toArray();
      BitSet first = new BitSet();
      first.set(0, 1 + random.nextInt(mentees));
      Quota quota = new Quota(first, random.nextInt(3), 2 + random.nextInt(3));
      Rules rules = new Rules(Goal.MOST_PAIRS, new BitSet(), least, List.of(quota));
      int[] one = new int[mentees];
      Arrays.fill(one, 1);

      Outcome outcome = Assigner.assign(pairs, new Places(one, free), rules, 0.001, Watch.NOBODY);

      long[] best = best(pairs, free, rules, quota);
      assertThat(told(pairs, outcome.assignment().mentors(), rules, quota))
          .as("seed %d", seed)
          .isEqualTo(best);
      assertThat(outcome.certificate().isOptimal()).isTrue();
    }
  }

  @Test
  void thousands_of_minimums_do_not_outgrow_the_numbers() {
    int count = 5_000;
    Pairs.Builder builder = Pairs.of(count);
    int[] free = new int[count];
    int[] one = new int[count];
    for (int mentee = 0; mentee < count; mentee++) {
      builder.mentee().with(mentee - mentee % 2, 30_000).with(mentee - mentee % 2 + 1, 29_000);
      free[mentee] = count;
      one[mentee] = 1;
    }
    Rules rules = new Rules(Goal.MOST_PAIRS, new BitSet(), one, List.of());

    Outcome outcome =
        Assigner.assign(builder.build(), new Places(one, free), rules, 0.001, Watch.NOBODY);

    assertThat(outcome.unmet()).isZero();
    assertThat(outcome.assignment().worth()).isEqualTo(59_000L * count / 2);
    assertThat(outcome.certificate().isOptimal()).isTrue();
  }

  private static Pairs pairs(Random random, int mentees, int mentors) {
    Pairs.Builder builder = Pairs.of(mentors);
    for (int mentee = 0; mentee < mentees; mentee++) {
      builder.mentee();
      for (int mentor = 0; mentor < mentors; mentor++) {
        if (random.nextInt(3) > 0) {
          builder.with(mentor, 1 + random.nextInt(random.nextBoolean() ? 30_000 : 10));
        }
      }
    }
    return builder.build();
  }

  /** Minimums met, pairs, and points of the best of all ways. */
  private static long[] best(Pairs pairs, int[] free, Rules rules, Quota quota) {
    List<int[]> ways = new ArrayList<>();
    int[] nobody = new int[pairs.mentees()];
    Arrays.fill(nobody, Wish.ANY);
    collect(pairs, free.clone(), quota.most(), quota, 0, nobody, ways);
    return ways.stream().map(way -> told(pairs, way, rules, quota)).max(BETTER).orElseThrow();
  }

  private static void collect(
      Pairs pairs, int[] left, int most, Quota quota, int mentee, int[] way, List<int[]> into) {
    if (mentee == pairs.mentees()) {
      into.add(way.clone());
      return;
    }
    collect(pairs, left, most, quota, mentee + 1, way, into);
    int costs = quota.mentees().get(mentee) ? 1 : 0;
    for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
      int mentor = pairs.mentor(pair);
      if (left[mentor] > 0 && most >= costs) {
        left[mentor]--;
        way[mentee] = mentor;
        collect(pairs, left, most - costs, quota, mentee + 1, way, into);
        way[mentee] = Wish.ANY;
        left[mentor]++;
      }
    }
  }

  private static long[] told(Pairs pairs, int[] way, Rules rules, Quota quota) {
    int[] load = new int[pairs.mentors()];
    long paired = 0;
    long points = 0;
    int inGroup = 0;
    for (int mentee = 0; mentee < way.length; mentee++) {
      for (int pair = pairs.first(mentee); pair < pairs.first(mentee + 1); pair++) {
        if (pairs.mentor(pair) == way[mentee]) {
          load[way[mentee]]++;
          paired++;
          points += pairs.worth(pair);
          inGroup += quota.mentees().get(mentee) ? 1 : 0;
        }
      }
    }
    long met = Math.min(inGroup, quota.least());
    for (int mentor = 0; mentor < load.length; mentor++) {
      met += Math.min(load[mentor], rules.leastLoads()[mentor]);
    }
    return new long[] {met, paired, points};
  }
}
