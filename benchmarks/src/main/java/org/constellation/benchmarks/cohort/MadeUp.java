package org.constellation.benchmarks.cohort;

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
    int mentors = 1 + random.nextInt(8);
    int mentees = 1 + random.nextInt(12);
    Pairs.Builder pairs = Pairs.of(mentors);
    for (int mentee = 0; mentee < mentees; mentee++) {
      pairs.mentee();
      int known = random.nextInt(mentors + 1);
      random
          .ints(0, mentors)
          .distinct()
          .limit(known)
          .forEach(mentor -> pairs.with(mentor, random.nextInt(13)));
    }
    int[] wanted = random.ints(mentees, 0, 4).toArray();
    int[] free = random.ints(mentors, 0, 5).toArray();
    return new MadeUp(pairs.build(), new Places(wanted, free));
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
