package org.constellation.matching.assignment;

import java.util.Arrays;
import java.util.BitSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Chooses pairs where everybody could be paired with almost everybody: among the best few of each
 * mentee first; then everybody is looked at once more with the prices that came out, which proves
 * how much can be missing, and brings in the pairs that were. That goes on until it is little
 * enough.
 */
public final class Chooser {

  private static final int FIRST_FEW = 20;
  private static final int MORE = 6;
  private static final int USUAL_LOOKS = 3;
  private static final int MOST_LOOKS = 8;
  private static final int AT_ONCE = 1 << 10;

  private final Wish wish;
  private final Watch watch;
  private final Candidates candidates;
  private final Places places;
  private int looks;

  private Chooser(Prospects prospects, Wish wish, Watch watch) {
    this.wish = wish;
    this.watch = watch;
    this.candidates = new Candidates(prospects, wish);
    int[] one = new int[prospects.mentees()];
    Arrays.fill(one, 1);
    this.places = new Places(one, wish.free());
  }

  /**
   * The pairs that are wished for.
   *
   * @throws IllegalArgumentException when the pairs that must be are more than the places
   * @throws java.util.concurrent.CancellationException when the watch ends it
   */
  public static Choice choose(Prospects prospects, Wish wish, Watch watch) {
    Chooser chooser = new Chooser(prospects, wish, watch);
    chooser.lookFirst();
    return wish.isPlain() ? chooser.plain() : chooser.ruled();
  }

  private void lookFirst() {
    @Nullable Suitors suitors = wish.isPlain() ? null : new Suitors(wish);
    look(mentee -> {
      Shortlist best = new Shortlist(FIRST_FEW);
      best.clear(FIRST_FEW);
      candidates.visit(
          mentee,
          (mentor, worth) -> {
            best.offer(worth, mentor);
            if (suitors != null) {
              suitors.offer(mentor, mentee, worth);
            }
          });
      candidates.set(mentee, best);
    });
    if (suitors != null) {
      suitors.addTo(candidates);
    }
  }

  /** Rules beside the places have no prices that could be checked against everybody. */
  private Choice ruled() {
    Pairs pairs = candidates.pairs();
    Outcome outcome = assigned(pairs, candidates.must(pairs));
    return new Choice(
        pairs, outcome.assignment(), outcome.certificate(), false, outcome.unmet(), looks);
  }

  private Choice plain() {
    boolean stable = wish.method() == Wish.Method.STABLE;
    while (true) {
      Pairs pairs = candidates.pairs();
      BitSet must = candidates.must(pairs);
      Outcome outcome = stable ? MutualChoice.of(pairs, places, must) : assigned(pairs, must);
      Missing missing = stable ? envied(outcome) : underpriced(outcome, pairs, must);
      Certificate certificate = new Certificate(outcome.certificate().worth(), missing.bound());
      boolean proved = missing.added() == 0 || (!stable && certificate.gap() <= wish.gap());
      if (proved || looks >= MOST_LOOKS) {
        return new Choice(pairs, outcome.assignment(), certificate, !stable || proved, 0, looks);
      }
    }
  }

  /**
   * What a look at everybody brought in.
   *
   * @param bound that no choice exceeds
   */
  private record Missing(long bound, long added) {}

  /** Pairs that are worth more above their price than any that the mentee had. */
  private Missing underpriced(Outcome outcome, Pairs pairs, BitSet must) {
    Places left = places.without(pairs, must);
    int[] prices = outcome.prices();
    AtomicLong bound = new AtomicLong(must.stream().mapToLong(pairs::worth).sum());
    for (int mentor = 0; mentor < prices.length; mentor++) {
      prices[mentor] = left.free(mentor) == 0 ? Outcome.NO_PLACE : prices[mentor];
      bound.addAndGet((long) left.free(mentor) * prices[mentor]);
    }
    AtomicLong added = new AtomicLong();
    look(mentee -> {
      if (left.wanted(mentee) > 0) {
        int had = candidates.gain(mentee, prices);
        Shortlist more = new Shortlist(MORE);
        more.clear(MORE);
        candidates.visit(
            mentee,
            (mentor, worth) -> {
              if (worth - prices[mentor] > had) {
                more.offer(worth - prices[mentor], mentor);
              }
            });
        bound.addAndGet(Math.max(had, more.gain(0)));
        added.addAndGet(add(mentee, more, prices));
      }
    });
    return new Missing(bound.get(), added.get());
  }

  /** Pairs in which both would rather have each other. */
  private Missing envied(Outcome outcome) {
    int[] lowest = outcome.prices();
    int[] none = new int[lowest.length];
    int[] own = outcome.worthByMentee();
    AtomicLong added = new AtomicLong();
    look(mentee -> {
      Shortlist more = new Shortlist(MORE);
      more.clear(MORE);
      if (wish.must()[mentee] == Wish.ANY) {
        candidates.visit(
            mentee,
            (mentor, worth) -> {
              if (worth > own[mentee] && worth > lowest[mentor]) {
                more.offer(worth, mentor);
              }
            });
      }
      added.addAndGet(add(mentee, more, none));
    });
    return new Missing(outcome.certificate().bound(), added.get());
  }

  private int add(int mentee, Shortlist more, int[] prices) {
    for (int i = 0; i < more.size(); i++) {
      int mentor = more.pair(i);
      candidates.add(mentee, mentor, more.gain(i) + prices[mentor]);
    }
    return more.size();
  }

  private Outcome assigned(Pairs pairs, BitSet must) {
    // Whoever watches is told by looks alone; in between they can only end it.
    return Assigner.assign(
        pairs, places, wish.rules(must), wish.gap() / 2, (_, _) -> tell(looks * 1L * mentees()));
  }

  private void look(IntConsumer at) {
    for (int from = 0; from < mentees(); from += AT_ONCE) {
      IntStream.range(from, Math.min(mentees(), from + AT_ONCE)).parallel().forEach(at);
      tell(looks * 1L * mentees() + from);
    }
    looks++;
  }

  private void tell(long done) {
    watch.at(done, Math.max(USUAL_LOOKS, looks + 1L) * mentees());
  }

  private int mentees() {
    return candidates.mentees();
  }
}
