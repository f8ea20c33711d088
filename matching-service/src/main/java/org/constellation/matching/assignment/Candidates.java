package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.function.IntSupplier;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * For each mentee the prospects that are kept in mind, out of all, and what nobody else exceeds: as
 * prices never fall, that stays true until the next look.
 */
final class Candidates {

  private final Prospects everybody;
  private final int[] unpriced;
  private Prospects prospects;
  private final Wish wish;
  private final @Nullable Suitors suitors;
  private final int[][] mentors;
  private final int[][] worths;
  private final int[] beyond;

  Candidates(Prospects prospects, Wish wish) {
    this.everybody = prospects;
    this.unpriced = new int[prospects.mentors()];
    this.prospects = prospects.at(unpriced);
    this.wish = wish;
    this.suitors = wish.isPlain() ? null : new Suitors(wish);
    this.mentors = new int[prospects.mentees()][0];
    this.worths = new int[prospects.mentees()][0];
    this.beyond = new int[prospects.mentees()];
  }

  int mentees() {
    return mentors.length;
  }

  /** By number, in no order that means something. */
  int[] mentors(int mentee) {
    return mentors[mentee];
  }

  int[] worths(int mentee) {
    return worths[mentee];
  }

  /** Of one of those that are kept, by the place. */
  int toMentor(int mentee, int place) {
    return prospects.toMentor(mentee, mentors[mentee][place], worths[mentee][place]);
  }

  /** What no prospect that is not kept gains, at the prices of the last look or above. */
  int beyond(int mentee) {
    return beyond[mentee];
  }

  /** From now on whoever looks need not see who is worth too little above these prices. */
  void priced(int[] prices) {
    prospects = everybody.at(prices);
  }

  /** Looks at everybody for the first time, when all prices are 0. */
  void look(int mentee, int most, Contest contest) {
    look(mentee, most, contest, unpriced, 1, suitors);
  }

  /**
   * Looks again and keeps the best at these prices in place of those that were kept.
   *
   * @param surely so many of those that were kept are at least, and only who is not below them
   */
  void lookAgain(int mentee, int most, Contest contest, int[] prices, int surely) {
    Shortlist known = new Shortlist(surely);
    for (int place = 0; place < mentors[mentee].length; place++) {
      int mentor = mentors[mentee][place];
      int gain = contest.gain(worths[mentee][place], toMentor(mentee, place), prices[mentor]);
      known.offer(gain, mentor);
    }
    int count = known.done();
    look(mentee, most, contest, prices, count < surely ? 1 : known.gain(count - 1), null);
  }

  /**
   * @param floor who gains less is passed
   * @param telling is told of everybody
   */
  private void look(
      int mentee, int most, Contest contest, int[] prices, int floor, @Nullable Suitors telling) {
    Shortlist best = new Shortlist(most);
    visit(
        mentee,
        telling == null ? () -> Math.max(floor, best.beyond() + 1) : () -> 1,
        (mentor, worth) -> {
          int toMentor = prospects.toMentor(mentee, mentor, worth);
          int gain = contest.gain(worth, toMentor, prices[mentor]);
          if (gain >= floor) {
            best.offer(gain, mentor);
          }
          if (telling != null) {
            telling.offer(mentor, mentee, worth);
          }
        });
    int[] found = new int[best.done()];
    int[] foundWorths = new int[found.length];
    Arrays.setAll(found, best::mentor);
    Arrays.setAll(foundWorths, i -> contest.worth(best.gain(i), prices[found[i]]));
    mentors[mentee] = found;
    worths[mentee] = foundWorths;
    beyond[mentee] = Math.max(best.beyond(), floor - 1);
  }

  /** Calls for each prospect that may be: one who has a place and, where one must be, that one. */
  private void visit(int mentee, IntSupplier least, Prospects.Visitor visitor) {
    int must = wish.must()[mentee];
    prospects.of(
        mentee,
        new Prospects.Visitor() {
          @Override
          public void prospect(int mentor, int worth) {
            if (must == Wish.ANY ? wish.free()[mentor] > 0 : mentor == must) {
              visitor.prospect(mentor, worth);
            }
          }

          @Override
          public int least() {
            return least.getAsInt();
          }
        });
  }

  /** The most that any one kept is worth, by mentee; 0 without any. */
  int[] favourites() {
    int[] most = new int[mentees()];
    Arrays.setAll(most, mentee -> Arrays.stream(worths[mentee]).max().orElse(0));
    return most;
  }

  /** Leaves only those that are best for a mentee at these prices, and the chosen one. */
  void narrow(int mentee, int most, int[] prices, int chosen) {
    int[] from = mentors[mentee];
    int[] points = worths[mentee];
    int[] kept =
        IntStream.range(0, from.length)
            .boxed()
            .sorted(
                Comparator.comparing((Integer i) -> from[i] != chosen)
                    .thenComparingInt(i -> prices[from[i]] - points[i])
                    .thenComparingInt(i -> from[i]))
            .limit(most)
            .mapToInt(Integer::intValue)
            .toArray();
    mentors[mentee] = Arrays.stream(kept).map(i -> from[i]).toArray();
    worths[mentee] = Arrays.stream(kept).map(i -> points[i]).toArray();
  }

  private record Find(long gain, int mentor, int worth) {}

  /**
   * Looks at everybody and keeps also the best of those who are worth more than two prices.
   *
   * @param own price of the mentee
   * @param prices of the mentors
   * @param cheapest of these
   * @return by how much one who was not kept is worth more at most, 0 if none is
   */
  long lookBeyond(int mentee, int most, long own, long[] prices, long cheapest) {
    Comparator<Find> better = Comparator.comparingLong(Find::gain);
    PriorityQueue<Find> best =
        new PriorityQueue<>(better.thenComparing(Find::mentor, Comparator.reverseOrder()));
    int least = Math.clamp(own + cheapest + 1, 1, Integer.MAX_VALUE);
    visit(
        mentee,
        () -> least,
        (mentor, worth) -> {
          long gain = worth - own - prices[mentor];
          if (gain > 0 && !has(mentee, mentor)) {
            best.add(new Find(gain, mentor, worth));
            if (best.size() > most) {
              best.remove();
            }
          }
        });
    best.forEach(find -> add(mentee, find.mentor(), find.worth()));
    return best.stream().mapToLong(Find::gain).max().orElse(0);
  }

  private boolean has(int mentee, int mentor) {
    return Arrays.stream(mentors[mentee]).anyMatch(one -> one == mentor);
  }

  /** Takes in one more of a mentee's; those that are there stay once. */
  void add(int mentee, int mentor, int worth) {
    if (!has(mentee, mentor)) {
      int count = mentors[mentee].length;
      mentors[mentee] = Arrays.copyOf(mentors[mentee], count + 1);
      worths[mentee] = Arrays.copyOf(worths[mentee], count + 1);
      mentors[mentee][count] = mentor;
      worths[mentee][count] = worth;
    }
  }

  /** All that are kept, and the best for each mentor where minimums are to be met. */
  Pairs pairs() {
    if (suitors != null) {
      suitors.addTo(this);
    }
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
