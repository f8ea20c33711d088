package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Mentees contend for places among everybody, each with a few in mind. Whoever has no place bids
 * for the best at the present prices, just so high that it would be as good as the best one left
 * over, and by one step more; a full mentor drops the lowest bid and costs as much as the lowest
 * one kept (Bertsekas' auction). Prices begin at 0 and only rise. So what was best of all those not
 * kept in mind stays a bound on them, and a mentee looks at everybody anew only when nobody kept is
 * above it: the result is as if each had looked at everybody at each bid, at most one step a pair
 * below the best there is.
 *
 * <p>With bids of what a pair is worth to the mentor it is deferred acceptance: the result is
 * stable, and the best for the mentees that is (Gale and Shapley 1962).
 *
 * @see <a href="https://web.mit.edu/dimitrib/www/Auction_Survey.pdf">Bertsekas, Auction algorithms
 *     for network flow problems (1992)</a>
 */
final class Auction {

  private static final int FIRST_FEW = 128;

  /** Who looks again is among the contended, and prices are nearer to what they become. */
  private static final int MORE = 256;

  /** So many of those who were kept in mind are still. */
  private static final int SURELY = 64;

  private static final int LOOK_UP_EVERY = 1 << 14;

  private final Contest contest;
  private final Wish wish;
  private final Candidates candidates;
  private final Looks looks;
  private final int[] mentorOf;
  private final int[] worthOf;
  private final Queue waiting;
  private final Queue unsure;
  private int[] favourites = new int[0];
  private Bids bids = new Bids(new int[0], 0);
  private int step = 1;
  private boolean sure = true;

  private Auction(Candidates candidates, Wish wish, Looks looks) {
    this.contest = wish.method() == Wish.Method.STABLE ? Contest.ADMISSION : Contest.AUCTION;
    this.wish = wish;
    this.candidates = candidates;
    this.looks = looks;
    this.mentorOf = new int[candidates.mentees()];
    this.worthOf = new int[candidates.mentees()];
    this.waiting = new Queue(candidates.mentees());
    this.unsure = new Queue(candidates.mentees());
  }

  /** Holds one where places are the only rule. */
  static Auction held(Candidates candidates, Wish wish, Looks looks) {
    Auction auction = new Auction(candidates, wish, looks);
    auction.begin();
    auction.run();
    return auction;
  }

  /** What a place of each mentor costs in the end. */
  int[] prices() {
    return bids.prices();
  }

  private void begin() {
    looks.each(
        IntStream.range(0, mentorOf.length).toArray(),
        mentee -> candidates.look(mentee, FIRST_FEW, contest));
    favourites = candidates.favourites();
    int[] left = wish.free().clone();
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      mentorOf[mentee] = Wish.ANY;
      if (wish.must()[mentee] == Wish.ANY) {
        waiting.add(mentee);
      } else if (favourites[mentee] > 0) {
        place(mentee, wish.must()[mentee], favourites[mentee]);
        left[wish.must()[mentee]]--;
      }
    }
    if (Arrays.stream(left).anyMatch(places -> places < 0)) {
      throw new IllegalArgumentException("more pairs that must be than places");
    }
    bids = new Bids(left, mentorOf.length);
    double mean = Arrays.stream(favourites).average().orElse(0);
    step = Math.max(1, (int) (mean * wish.gap()));
  }

  private void run() {
    long rounds = 0;
    while (!waiting.isEmpty()) {
      bid(waiting.take());
      if (++rounds % LOOK_UP_EVERY == 0) {
        looks.tell();
      }
      if (waiting.isEmpty()) {
        lookAgain();
      }
    }
  }

  private void bid(int mentee) {
    int[] mentors = candidates.mentors(mentee);
    int[] worths = candidates.worths(mentee);
    int best = 0;
    int second = 0;
    int at = 0;
    for (int i = 0; i < mentors.length; i++) {
      int gain = contest.gain(worths[i], candidates.toMentor(mentee, i), bids.prices()[mentors[i]]);
      if (gain > best) {
        second = best;
        best = gain;
        at = i;
      } else if (gain > second) {
        second = gain;
      }
    }
    int beyond = candidates.beyond(mentee);
    if (best < beyond && !looks.areSpent()) {
      unsure.add(mentee);
      return;
    }
    sure &= best >= beyond;
    if (best > 0) { // else it never will be: prices only rise
      int level = Math.max(second, Math.min(best, beyond));
      place(mentee, mentors[at], worths[at]);
      int offer = contest.offer(worths[at], candidates.toMentor(mentee, at), level, step);
      int dropped = bids.add(mentors[at], mentee, offer);
      if (dropped != Bids.NOBODY) {
        place(dropped, Wish.ANY, 0);
        waiting.add(dropped);
      }
    }
  }

  private void lookAgain() {
    int[] who = new int[unsure.size()];
    Arrays.setAll(who, _ -> unsure.take());
    candidates.priced(contest.deducted(bids.prices()));
    looks.each(who, mentee -> candidates.lookAgain(mentee, MORE, contest, bids.prices(), SURELY));
    Arrays.stream(who).forEach(waiting::add);
  }

  private void place(int mentee, int mentor, int worth) {
    mentorOf[mentee] = mentor;
    worthOf[mentee] = worth;
  }

  /** The pairs that came out. */
  Choice choice() {
    long worth = Arrays.stream(worthOf).asLongStream().sum();
    boolean auction = contest == Contest.AUCTION;
    return new Choice(
        mentorOf,
        favourites,
        new Certificate(worth, auction ? bound() : worth),
        auction || sure,
        0,
        looks.perMentee());
  }

  /** All places at their price, and what each mentee could gain at most at these prices. */
  private long bound() {
    int[] prices = bids.prices();
    int[] left = wish.free().clone();
    long bound = 0;
    for (int mentee = 0; mentee < mentorOf.length; mentee++) {
      if (wish.must()[mentee] == Wish.ANY) {
        int gain = candidates.beyond(mentee);
        for (int i = 0; i < candidates.mentors(mentee).length; i++) {
          int mentor = candidates.mentors(mentee)[i];
          gain = Math.max(gain, candidates.worths(mentee)[i] - prices[mentor]);
        }
        bound += gain;
      } else if (mentorOf[mentee] != Wish.ANY) {
        bound += worthOf[mentee];
        left[mentorOf[mentee]]--;
      }
    }
    for (int mentor = 0; mentor < prices.length; mentor++) {
      bound += (long) left[mentor] * prices[mentor];
    }
    return bound;
  }
}
