package org.constellation.benchmarks.cohort;

import java.util.Arrays;
import java.util.Random;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Places;

/** A cohort made up at random: some mentors are known to everybody and well liked. */
record MadeUp(Pairs pairs, Places places) {

  private static final int LIKED_BY_ALL = 6_000;
  private static final int LIKED_BY_ONE = 9_000;
  private static final int LIKED_ANYHOW = 8_000;

  /** Few people, few different worths, hence many ties; some want several mentors, or none. */
  static MadeUp withTies(long seed) {
    Random random = new Random(seed);
    Pairs pairs = fewPairs(random, 0);
    int[] wanted = random.ints(pairs.mentees(), 0, 4).toArray();
    return new MadeUp(pairs, new Places(wanted, random.ints(pairs.mentors(), 0, 5).toArray()));
  }

  /** As few, with as many ties; each pair is worth something, and everyone wants one mentor. */
  static MadeUp ofOneEach(long seed) {
    Random random = new Random(seed);
    Pairs pairs = fewPairs(random, 1);
    int[] wanted = new int[pairs.mentees()];
    Arrays.fill(wanted, 1);
    return new MadeUp(pairs, new Places(wanted, random.ints(pairs.mentors(), 0, 5).toArray()));
  }

  private static Pairs fewPairs(Random random, int lowestWorth) {
    int mentors = 1 + random.nextInt(8);
    int mentees = 1 + random.nextInt(12);
    Pairs.Builder pairs = Pairs.of(mentors);
    for (int mentee = 0; mentee < mentees; mentee++) {
      pairs.mentee();
      random
          .ints(0, mentors)
          .distinct()
          .limit(random.nextInt(mentors + 1))
          .forEach(mentor -> pairs.with(mentor, lowestWorth + random.nextInt(13)));
    }
    return pairs.build();
  }

  /** Everyone wants one mentor and knows {@code known} of them. */
  static MadeUp crowd(long seed, int mentees, int mentors, int known) {
    Random random = new Random(seed);
    int[] liking = random.ints(mentors, 0, LIKED_BY_ALL).toArray();
    Pairs.Builder pairs = Pairs.of(mentors);
    int[] wanted = new int[mentees];
    for (int mentee = 0; mentee < mentees; mentee++) {
      wanted[mentee] = 1;
      pairs.mentee();
      random
          .doubles()
          .mapToInt(share -> (int) (mentors * share * Math.sqrt(share)))
          .distinct()
          .limit(known)
          .forEach(mentor ->
              pairs.with(mentor, LIKED_ANYHOW + liking[mentor] + random.nextInt(LIKED_BY_ONE)));
    }
    int[] free = random.ints(mentors, 1, 9).toArray();
    return new MadeUp(pairs.build(), new Places(wanted, free));
  }
}
