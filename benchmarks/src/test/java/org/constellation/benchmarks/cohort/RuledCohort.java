package org.constellation.benchmarks.cohort;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.constellation.matching.assignment.Choice;
import org.constellation.matching.assignment.Goal;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Quota;
import org.constellation.matching.assignment.Rules;
import org.constellation.matching.assignment.Wish;

/**
 * A cohort with all that a coordinator may want of it, each by chance.
 *
 * @param allowed all pairs but those that are never to be
 * @param never mentors by mentee, as {@code mentee * mentors + mentor}
 */
record RuledCohort(MadeUp cohort, Pairs allowed, BitSet never, Wish wish) {

  static RuledCohort madeUp(MadeUp cohort, long seed, Wish.Method method, double gap) {
    Random random = new Random(seed);
    Pairs all = cohort.pairs();
    BitSet never = new BitSet();
    Pairs.Builder allowed = Pairs.of(all.mentors());
    for (int mentee = 0; mentee < all.mentees(); mentee++) {
      allowed.mentee();
      for (int pair = all.first(mentee); pair < all.first(mentee + 1); pair++) {
        if (random.nextInt(8) == 0) {
          never.set(mentee * all.mentors() + all.mentor(pair));
        } else {
          allowed.with(all.mentor(pair), all.worth(pair));
        }
      }
    }
    Pairs left = allowed.build();
    int[] free = new int[all.mentors()];
    Arrays.setAll(free, cohort.places()::free);
    int[] least = Arrays.stream(free).map(places -> random.nextInt(places + 1) / 2).toArray();
    Wish wish =
        new Wish(
            method,
            free,
            must(left, free, random),
            random.nextInt(3) == 0 ? new int[0] : least,
            random.nextInt(3) == 0 ? List.of() : quotas(all.mentees(), random),
            gap);
    return new RuledCohort(cohort, left, never, wish);
  }

  private static int[] must(Pairs pairs, int[] free, Random random) {
    int[] must = new int[pairs.mentees()];
    int[] left = free.clone();
    for (int mentee = 0; mentee < must.length; mentee++) {
      must[mentee] = Wish.ANY;
      int count = pairs.first(mentee + 1) - pairs.first(mentee);
      if (count > 0 && random.nextInt(8) == 0) {
        int mentor = pairs.mentor(pairs.first(mentee) + random.nextInt(count));
        must[mentee] = left[mentor] > 0 ? mentor : Wish.ANY;
        left[mentor] = Math.max(0, left[mentor] - 1);
      }
    }
    return must;
  }

  /** Two groups, and some who are in none. */
  private static List<Quota> quotas(int mentees, Random random) {
    List<BitSet> groups = List.of(new BitSet(), new BitSet(), new BitSet());
    for (int mentee = 0; mentee < mentees; mentee++) {
      groups.get(random.nextInt(3)).set(mentee);
    }
    List<Quota> quotas = new ArrayList<>();
    for (BitSet group : groups.subList(0, 2)) {
      int least = random.nextInt(1 + mentees / 4);
      quotas.add(new Quota(group, least, least + random.nextInt(1 + mentees / 3)));
    }
    return quotas;
  }

  OrTools.Best best() {
    BitSet must = new BitSet();
    for (int pair = 0, mentee = 0; pair < allowed.size(); pair++) {
      while (pair >= allowed.first(mentee + 1)) {
        mentee++;
      }
      must.set(pair, wish.must()[mentee] == allowed.mentor(pair));
    }
    Goal goal = wish.method() == Wish.Method.MOST_PAIRS ? Goal.MOST_PAIRS : Goal.BEST_FIT;
    Rules rules = new Rules(goal, must, wish.leastLoads(), wish.quotas());
    return OrTools.best(allowed, cohort.places(), rules);
  }

  /** What the chosen pairs are worth, and how many they are, read off anew. */
  OrTools.Best told(Choice choice) {
    long worth = 0;
    long paired = 0;
    for (int mentee = 0; mentee < allowed.mentees(); mentee++) {
      for (int pair = allowed.first(mentee); pair < allowed.first(mentee + 1); pair++) {
        if (allowed.mentor(pair) == choice.mentors()[mentee]) {
          worth += allowed.worth(pair);
          paired++;
        }
      }
    }
    return new OrTools.Best(worth, paired, choice.unmet());
  }

  /** Whether everything holds that may not be broken, however few points are left. */
  boolean isKept(Choice choice) {
    int[] mentors = choice.mentors();
    int[] left = wish.free().clone();
    boolean kept = true;
    for (int mentee = 0; mentee < mentors.length; mentee++) {
      if (mentors[mentee] != Wish.ANY) {
        left[mentors[mentee]]--;
        kept &= !never.get(mentee * left.length + mentors[mentee]);
      }
      kept &= wish.must()[mentee] == Wish.ANY || wish.must()[mentee] == mentors[mentee];
    }
    return kept
        && Arrays.stream(left).allMatch(places -> places >= 0)
        && wish.quotas().stream().allMatch(quota -> isKept(quota, mentors));
  }

  /** What must be counts, but is above the rule. */
  private boolean isKept(Quota quota, int[] mentors) {
    long must = quota.mentees().stream().filter(one -> wish.must()[one] != Wish.ANY).count();
    long paired = quota.mentees().stream().filter(one -> mentors[one] != Wish.ANY).count();
    return paired <= Math.max(must, quota.most());
  }
}
