package org.constellation.matching.fairness;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.ReasonCode;

/**
 * A stretch of time with one correction, and what the next one follows from. Each follows from the
 * one before and what was shown meanwhile and from nothing else, in whole numbers wherever they are
 * handed on: the same showings give the same corrections again.
 *
 * @param lately by mentor, the weight of the places in which they were shown, what is long ago
 *     fading away
 * @param balances by campus, what was seen since the tilt was last set
 * @param measured by campus, what the tilt was last set by
 * @param rarity how rare each tag was among the mentors when it began
 */
public record Epoch(
    Equity equity,
    Map<UUID, Long> lately,
    Map<String, Balance> balances,
    Map<String, Balance> measured,
    Rarity rarity) {

  /** Of what was shown, 1/32 fades each day: half is gone in three weeks. */
  private static final int FADING = 32;

  /** Points that a whole missing side is answered by at once. */
  private static final int GAIN = 3_000;

  public static final Epoch FIRST =
      new Epoch(Equity.NONE, Map.of(), Map.of(), Map.of(), Rarity.NONE);

  public Epoch {
    lately = Map.copyOf(lately);
    balances = Map.copyOf(balances);
    measured = Map.copyOf(measured);
    // What was kept before rarities were part of it has none.
    rarity = rarity == null ? Rarity.NONE : rarity;
  }

  public long number() {
    return equity.epoch();
  }

  /**
   * The one that follows.
   *
   * @param number of the new one
   * @param shown in this one
   * @param crowds among whom a fair share is measured
   */
  public Epoch next(long number, Shown shown, Crowds crowds) {
    Map<String, Balance> seen = new HashMap<>(balances);
    shown.campuses().forEach((id, more) -> seen.merge(id, more, Balance::plus));
    Map<String, Integer> tilts = new HashMap<>(equity.tilts());
    Map<String, Balance> newest = new HashMap<>(measured);
    seen.replaceAll((campus, balance) -> {
      if (balance.isEnough() && balance.ratio().isPresent()) {
        tilts.put(campus, tilt(tilts.getOrDefault(campus, 0), balance.ratio().getAsDouble()));
        newest.put(campus, balance);
        return Balance.EMPTY;
      }
      return balance;
    });
    seen.values().removeIf(Balance.EMPTY::equals);
    Map<UUID, Long> faded = faded(shown, crowds);
    Equity corrected = new Equity(number, true, levels(faded, crowds), tilts);
    return new Epoch(corrected, faded, seen, newest, rarity);
  }

  /** The same with tags as rare as they are counted now. */
  Epoch with(Rarity counted) {
    return new Epoch(equity, lately, balances, measured, counted);
  }

  /**
   * Adds up what is missing until nothing is: an integral controller, as Morik et al. 2020 steer
   * the exposure of groups.
   */
  private static int tilt(int before, double ratio) {
    int most = ReasonCode.WELCOMES_YOU.most();
    return Math.clamp(before + StrictMath.round(GAIN * (1 - ratio)), -most, most);
  }

  private Map<UUID, Long> faded(Shown shown, Crowds crowds) {
    Map<UUID, Long> faded = new HashMap<>(lately);
    faded.replaceAll((_, weight) -> weight - (weight + FADING - 1) / FADING);
    shown.mentors().forEach((id, weight) -> faded.merge(id, weight, Long::sum));
    faded.values().removeIf(weight -> weight <= 0);
    faded.keySet().removeIf(mentor -> crowds.of(mentor).isEmpty());
    Most.keep(faded, Exposure.KEPT);
    return faded;
  }

  private static Map<UUID, Integer> levels(Map<UUID, Long> lately, Crowds crowds) {
    Map<String, Long> all = new HashMap<>();
    Map<UUID, String> crowdOf = new HashMap<>();
    lately.forEach((id, weight) ->
        crowds
            .of(id)
            .ifPresent(crowd -> {
              crowdOf.put(id, crowd);
              all.merge(crowd, weight, Long::sum);
            }));
    Map<UUID, Integer> levels = new HashMap<>();
    crowdOf.forEach((id, crowd) -> {
      long weight = Equity.FAIR_SHARE * lately.getOrDefault(id, 0L) * crowds.mentors(crowd);
      long level = weight / all.getOrDefault(crowd, 1L);
      if (level > 0) {
        levels.put(id, (int) Math.min(level, Equity.MOST_SHOWN));
      }
    });
    return levels;
  }
}
