package org.constellation.matching.assignment;

import java.util.Random;

/** A cohort made up at random. */
record Cohort(Pairs pairs, Places places) {

  /** With many ties: worths are from 0 to 12. */
  static Cohort small(long seed) {
    Random random = new Random(seed);
    int mentees = 1 + random.nextInt(12);
    int mentors = 1 + random.nextInt(8);
    return of(random, mentees, mentors, 1 + random.nextInt(mentors), 13, 3);
  }

  /** So many mentees for a fifth as many mentors. */
  static Cohort large(long seed, int mentees) {
    return of(new Random(seed), mentees, mentees / 5, 20, 30_000, 1);
  }

  private static Cohort of(
      Random random, int mentees, int mentors, int pairsEach, int worths, int mostWanted) {
    Pairs.Builder pairs = Pairs.of(mentors);
    int[] wanted = new int[mentees];
    for (int mentee = 0; mentee < mentees; mentee++) {
      pairs.mentee();
      wanted[mentee] = mostWanted == 1 ? 1 : random.nextInt(mostWanted + 1);
      random
          .ints(0, mentors)
          .distinct()
          .limit(pairsEach)
          .forEach(mentor -> pairs.with(mentor, random.nextInt(worths)));
    }
    int[] free = random.ints(mentors, 0, 8).toArray();
    return new Cohort(pairs.build(), new Places(wanted, free));
  }
}
