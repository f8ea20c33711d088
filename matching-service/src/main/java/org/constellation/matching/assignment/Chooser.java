package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

/**
 * Chooses pairs where everybody could be paired with almost everybody: by an {@link Auction} among
 * all. Where there are rules beside the places, or its steps are too large for what is wanted, its
 * prices tell whom to keep in mind for each mentee; of these {@link Assigner} chooses by all rules,
 * and everybody is looked at once more with the prices that come of that, which proves how much can
 * be missing and brings in who is.
 */
public final class Chooser {

  private static final int FEW = 20;
  private static final int MORE = 6;
  private static final int MOST_ROUNDS = 4;

  private final Wish wish;
  private final Candidates candidates;
  private final Looks looks;

  private Chooser(Prospects prospects, Wish wish, Watch watch) {
    this.wish = wish;
    this.candidates = new Candidates(prospects, wish);
    this.looks = new Looks(prospects.mentees(), watch);
  }

  /**
   * The pairs that are wished for.
   *
   * @throws IllegalArgumentException when the pairs that must be are more than the places
   * @throws java.util.concurrent.CancellationException when the watch ends it
   */
  public static Choice choose(Prospects prospects, Wish wish, Watch watch) {
    Chooser chooser = new Chooser(prospects, wish, watch);
    Auction auction = Auction.held(chooser.candidates, wish, chooser.looks);
    Choice choice = auction.choice();
    return wish.isMetBy(choice) ? choice : chooser.assigned(auction, choice);
  }

  private Choice assigned(Auction auction, Choice unruled) {
    int[] everyone = IntStream.range(0, candidates.mentees()).toArray();
    int few = Math.max(FEW, Assigner.FEW_PAIRS / Math.max(1, everyone.length));
    Arrays.stream(everyone)
        .parallel()
        .forEach(one -> candidates.narrow(one, few, auction.prices(), unruled.mentors()[one]));
    for (int round = 1; ; round++) {
      Outcome outcome = assigned();
      Certificate known = outcome.certificate();
      Certificate ofAll =
          new Certificate(known.worth(), known.bound() + missing(everyone, outcome));
      boolean proved = ofAll.gap() <= wish.gap();
      if (proved || round == MOST_ROUNDS) {
        return new Choice(
            outcome.assignment().mentors(),
            unruled.favourites(),
            proved ? ofAll : known,
            proved,
            outcome.unmet(),
            looks.perMentee());
      }
    }
  }

  private Outcome assigned() {
    Pairs pairs = candidates.pairs();
    int[] one = new int[pairs.mentees()];
    Arrays.fill(one, 1);
    Places places = new Places(one, wish.free());
    Rules rules = wish.rules(candidates.must(pairs));
    return Assigner.assign(pairs, places, rules, wish.gap() / 2, (_, _) -> looks.tell());
  }

  /** What pairs that were not kept in mind could add at most, by the prices of those that were. */
  private long missing(int[] everyone, Outcome outcome) {
    AtomicLong missing = new AtomicLong();
    long cheapest = Arrays.stream(outcome.prices()).min().orElse(0);
    long lowest = Arrays.stream(outcome.menteePrices()).min().orElse(0) + cheapest;
    // Below 0 somebody would gain by a pair that is worth less than nothing above its price.
    candidates.priced(
        Arrays.stream(outcome.prices())
            .mapToInt(price -> Math.clamp(lowest < 0 ? 0 : price - cheapest, 0, Integer.MAX_VALUE))
            .toArray());
    looks.each(
        Arrays.stream(everyone).filter(mentee -> wish.must()[mentee] == Wish.ANY).toArray(),
        mentee ->
            missing.addAndGet(
                candidates.lookBeyond(
                    mentee, MORE, outcome.menteePrices()[mentee], outcome.prices(), cheapest)));
    return missing.get();
  }
}
