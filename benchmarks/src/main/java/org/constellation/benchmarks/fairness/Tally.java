package org.constellation.benchmarks.fairness;

import java.time.Duration;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.matching.fairness.Views;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Side;

/** What came of a year, counted apart from the product's own counts. */
final class Tally {

  /** The parts that are not fit. */
  private static final Set<ReasonCode> CORRECTIONS =
      EnumSet.of(
          ReasonCode.HAS_ROOM,
          ReasonCode.SELDOM_ASKED,
          ReasonCode.SELDOM_SHOWN,
          ReasonCode.WELCOMES_YOU);

  private static final class OfSide {
    private long lists;
    private long welcome;
    private long asks;
    private long accepted;
    private Duration waited = Duration.ZERO;
  }

  private final Map<Side, OfSide> sides = new EnumMap<>(Side.class);
  private long fit;
  private long asks;
  private long unserved;

  Tally() {
    for (Side side : Side.values()) {
      sides.put(side, new OfSide());
    }
  }

  private OfSide of(ProfileCard mentee) {
    return sides.computeIfAbsent(Side.of(mentee.mode()), _ -> new OfSide());
  }

  void look(ProfileCard mentee, List<Candidate> shown) {
    OfSide side = of(mentee);
    side.lists++;
    for (int place = 1; place <= shown.size(); place++) {
      Set<Mode> wishes = shown.get(place - 1).mentor().offering().wishes();
      side.welcome += Equity.isWelcome(wishes, mentee.mode()) ? Views.weight(place) : 0;
    }
    unserved += shown.isEmpty() ? 1 : 0;
  }

  void ask(ProfileCard mentee, Candidate asked) {
    of(mentee).asks++;
    asks++;
    fit += fit(asked);
  }

  /** The score by fit alone, whoever ranked. */
  private static int fit(Candidate asked) {
    return asked.score().reasons().stream()
        .filter(reason -> !CORRECTIONS.contains(reason.code()))
        .mapToInt(Reason::points)
        .sum();
  }

  void accept(ProfileCard mentee, Duration since) {
    OfSide side = of(mentee);
    side.accepted++;
    side.waited = side.waited.plus(since);
  }

  double asks() {
    return asks;
  }

  double unserved() {
    return unserved;
  }

  double meanFit() {
    return (double) fit / asks;
  }

  /** Welcoming mentors that an online mentee sees, beside one on campus. */
  double exposureRatio() {
    return mean(Side.ONLINE, side -> (double) side.welcome / side.lists);
  }

  double acceptanceRatio() {
    return mean(Side.ONLINE, side -> (double) side.accepted / side.asks);
  }

  /** Time from a first look to an acceptance. */
  double waitingRatio() {
    return mean(Side.ONLINE, side -> (double) side.waited.toSeconds() / side.accepted);
  }

  private double mean(Side over, ToDoubleFunction<OfSide> figure) {
    OfSide above = sides.getOrDefault(over, new OfSide());
    OfSide below = sides.getOrDefault(Side.ON_CAMPUS, new OfSide());
    return figure.applyAsDouble(above) / figure.applyAsDouble(below);
  }
}
