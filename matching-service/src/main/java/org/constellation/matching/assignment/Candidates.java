package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.stream.IntStream;

/** For each mentee the prospects that are looked at, out of all. */
final class Candidates {

  private final Prospects prospects;
  private final Wish wish;
  private final int[][] mentors;
  private final int[][] worths;

  Candidates(Prospects prospects, Wish wish) {
    this.prospects = prospects;
    this.wish = wish;
    this.mentors = new int[prospects.mentees()][0];
    this.worths = new int[prospects.mentees()][0];
  }

  int mentees() {
    return mentors.length;
  }

  /** Calls for each prospect that may be: one who has a place and, where one must be, that one. */
  void visit(int mentee, Prospects.Visitor visitor) {
    int must = wish.must()[mentee];
    prospects.of(
        mentee,
        (mentor, worth) -> {
          if (must == Wish.ANY ? wish.free()[mentor] > 0 : mentor == must) {
            visitor.prospect(mentor, worth);
          }
        });
  }

  /** Takes in more of a mentee's; those that are there stay once. */
  synchronized void add(int mentee, int mentor, int worth) {
    if (!has(mentee, mentor)) {
      int count = mentors[mentee].length;
      mentors[mentee] = Arrays.copyOf(mentors[mentee], count + 1);
      worths[mentee] = Arrays.copyOf(worths[mentee], count + 1);
      mentors[mentee][count] = mentor;
      worths[mentee][count] = worth;
    }
  }

  /** Takes in what was found for a mentee who had none. */
  void set(int mentee, Shortlist found) {
    mentors[mentee] = IntStream.range(0, found.size()).map(found::pair).toArray();
    worths[mentee] = IntStream.range(0, found.size()).map(found::gain).toArray();
  }

  boolean has(int mentee, int mentor) {
    return Arrays.stream(mentors[mentee]).anyMatch(one -> one == mentor);
  }

  /** The most that one of them is worth above its price; 0 when none is. */
  int gain(int mentee, int[] prices) {
    int best = 0;
    for (int i = 0; i < mentors[mentee].length; i++) {
      best = Math.max(best, worths[mentee][i] - prices[mentors[mentee][i]]);
    }
    return best;
  }

  Pairs pairs() {
    Pairs.Builder pairs = Pairs.of(prospects.mentors());
    for (int mentee = 0; mentee < mentors.length; mentee++) {
      pairs.mentee();
      for (int i = 0; i < mentors[mentee].length; i++) {
        pairs.with(mentors[mentee][i], worths[mentee][i]);
      }
    }
    return pairs.build();
  }

  /** The pairs that must be, as far as they can. */
  BitSet must(Pairs pairs) {
    BitSet must = new BitSet();
    for (int mentee = 0; mentee < pairs.mentees(); mentee++) {
      if (wish.must()[mentee] != Wish.ANY && pairs.first(mentee) < pairs.first(mentee + 1)) {
        must.set(pairs.first(mentee));
      }
    }
    return must;
  }
}
