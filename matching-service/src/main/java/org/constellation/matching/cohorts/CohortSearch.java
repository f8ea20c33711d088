package org.constellation.matching.cohorts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.assignment.Choice;
import org.constellation.matching.assignment.Chooser;
import org.constellation.matching.assignment.Prospects;
import org.constellation.matching.assignment.Quota;
import org.constellation.matching.assignment.Watch;
import org.constellation.matching.assignment.Wish;
import org.constellation.matching.index.Gallery;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.ranking.Candidate;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the pairs of one cohort, from what the index knows at one moment: whatever happens
 * meanwhile, all points are of one epoch and one state of everybody's load.
 */
final class CohortSearch {

  private final LiveIndex index;
  private final Setup setup;
  private final Gallery gallery;
  private final Roll roll;
  private final Set<Couple> musts;
  private final Set<Couple> never;
  private final Set<UUID> picky;

  CohortSearch(LiveIndex index, Setup setup, Instant now) {
    this.index = index;
    this.setup = setup;
    this.gallery = index.frozen(now);
    this.musts = new HashSet<>(setup.must());
    this.never = new HashSet<>(setup.never());
    this.picky = never.stream().map(Couple::menteeId).collect(Collectors.toSet());
    this.roll = new Roll(index, setup);
  }

  /** What came of it. */
  sealed interface Found {

    /**
     * Pairs.
     *
     * @param entries in the order of the mentees' ids
     */
    record Pairs(List<Entry> entries, Summary summary) implements Found {}

    /** Something stood in the way. */
    record Nothing(CohortRun.Failed.Why why, @Nullable Couple about) implements Found {}
  }

  /**
   * Chooses.
   *
   * @param watch by mentees looked at
   */
  Found found(double gap, Watch watch) {
    if (roll.size() == 0) {
      return new Found.Nothing(CohortRun.Failed.Why.NOBODY, null);
    }
    int[] free = new int[gallery.rows()];
    IntStream.range(0, free.length)
        .parallel()
        .forEach(row -> free[row] = gallery.takes(row, setup.interaction()));
    int[] must = new int[roll.size()];
    Arrays.fill(must, Wish.ANY);
    Optional<Couple> impossible = pin(must, free);
    if (impossible.isPresent()) {
      return new Found.Nothing(CohortRun.Failed.Why.MUST_NOT_POSSIBLE, impossible.get());
    }
    List<Quota> quotas = roll.quotas();
    Wish wish = new Wish(setup.method(), free, must, leastLoads(free), quotas, gap);
    return told(Chooser.choose(new Everybody(new int[gallery.rows()]), wish, watch), quotas);
  }

  /**
   * The first pair that must be and cannot, for one with nobody of this cohort as for any other.
   */
  private Optional<Couple> pin(int[] must, int[] free) {
    Map<Integer, Integer> taken = new HashMap<>();
    for (Couple couple : setup.must()) {
      int mentee = roll.number(couple.menteeId());
      int row = gallery.row(couple.mentorId());
      boolean possible =
          mentee != Roll.ABSENT && row >= 0 && candidate(roll.get(mentee), row).isPresent();
      if (!possible || taken.merge(row, 1, Integer::sum) > free[row]) {
        return Optional.of(couple);
      }
      must[mentee] = row;
    }
    return Optional.empty();
  }

  private Optional<Candidate> candidate(ProfileCard mentee, int row) {
    return never.contains(new Couple(mentee.personId(), gallery.mentor(row)))
        ? Optional.empty()
        : gallery.candidate(mentee, setup.need(), setup.interaction(), row);
  }

  private int[] leastLoads(int[] free) {
    if (setup.leastEach() == 0) {
      return new int[0];
    }
    int[] least = new int[free.length];
    index
        .people()
        .filter(card -> card.offering() != null && card.campus().equals(setup.campus()))
        .mapToInt(card -> gallery.row(card.personId()))
        .filter(row -> row >= 0 && row < least.length)
        .forEach(row -> least[row] = Math.min(setup.leastEach(), free[row]));
    return least;
  }

  private Found told(Choice choice, List<Quota> quotas) {
    int[] chosen = choice.mentors();
    Map<Integer, Integer> left = leftByGroups(chosen, quotas);
    Entry[] entries = new Entry[chosen.length];
    IntStream.range(0, chosen.length)
        .parallel()
        .forEach(mentee -> {
          ProfileCard card = roll.get(mentee);
          Pairing pairing = chosen[mentee] == Wish.ANY ? null : pairing(card, chosen[mentee]);
          int best = choice.favourites()[mentee];
          entries[mentee] = new Entry(card.personId(), best, pairing, left.get(mentee));
        });
    List<Entry> all = List.of(entries);
    Long bound = setup.method() == Wish.Method.STABLE ? null : (Long) choice.certificate().bound();
    int sheets = Math.ceilDiv(all.size(), Sheet.MOST_ENTRIES);
    return new Found.Pairs(
        all,
        Summary.of(
            all,
            bound,
            choice.ofEverybody(),
            gallery.epoch(),
            choice.unmet(),
            shortages(all, quotas),
            sheets));
  }

  private @Nullable Pairing pairing(ProfileCard mentee, int row) {
    boolean pinned = musts.contains(new Couple(mentee.personId(), gallery.mentor(row)));
    return candidate(mentee, row).map(one -> Pairing.of(one, pinned)).orElse(null);
  }

  /** The groups whose most is reached, by those who are left without for that. */
  private static Map<Integer, Integer> leftByGroups(int[] chosen, List<Quota> quotas) {
    Map<Integer, Integer> left = new HashMap<>();
    for (int group = 0; group < quotas.size(); group++) {
      BitSet without = (BitSet) quotas.get(group).mentees().clone();
      without.stream().filter(one -> chosen[one] != Wish.ANY).forEach(without::clear);
      int paired = quotas.get(group).mentees().cardinality() - without.cardinality();
      if (paired >= quotas.get(group).most()) {
        Integer number = group;
        without.stream().forEach(one -> left.put(one, number));
      }
    }
    return left;
  }

  private static List<Summary.Shortage> shortages(List<Entry> entries, List<Quota> quotas) {
    List<Summary.Shortage> shortages = new ArrayList<>();
    for (int group = 0; group < quotas.size(); group++) {
      Quota quota = quotas.get(group);
      long paired =
          quota.mentees().stream().filter(one -> entries.get(one).pairing() != null).count();
      if (paired < quota.least()) {
        shortages.add(new Summary.Shortage(group, (int) paired));
      }
    }
    return shortages;
  }

  /** Everybody whom a mentee could ask, but for the pairs that are never to be. */
  private final class Everybody implements Prospects {
    private final Gallery.Market market;

    Everybody(int[] prices) {
      this.market = gallery.at(prices);
    }

    @Override
    public Prospects at(int[] prices) {
      return new Everybody(prices);
    }

    @Override
    public int mentees() {
      return roll.size();
    }

    @Override
    public int mentors() {
      return gallery.rows();
    }

    @Override
    public void of(int mentee, Visitor visitor) {
      ProfileCard card = roll.get(mentee);
      UUID id = card.personId();
      boolean isPicky = picky.contains(id);
      market.lookFor(
          card,
          setup.need(),
          setup.interaction(),
          visitor::least,
          (row, points) -> {
            if (!isPicky || !never.contains(new Couple(id, gallery.mentor(row)))) {
              visitor.prospect(row, points);
            }
          });
    }
  }
}
