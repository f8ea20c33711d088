package org.constellation.benchmarks.fairness;

import java.io.IOException;
import java.util.List;
import org.constellation.benchmarks.fairness.Learners.Learner;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/**
 * A year of real supply and demand, ranked by fit alone and as the product does: how evenly asks
 * are spread, what that costs in fit, and what online mentees see beside those on campus.
 */
public final class FairnessBenchmark implements Run {

  private static final int YEAR = 365;
  private static final int QUICK = 120;
  private static final int PLANTED = 30;
  private static final double PARITY = 0.9;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    int days = options.quick() ? QUICK : YEAR;
    long seed = options.seed();
    compare("", Supply.real(0, seed), true, days, seed, figures);
    compare("planted bias: ", Supply.real(PLANTED, seed), true, days, seed, figures);
  }

  /**
   * @param correcting whether the second of the two years is corrected at all; the gates do not
   *     hold when it is not
   */
  static void compare(
      String name, Supply supply, boolean correcting, int days, long seed, Figures figures)
      throws IOException {
    List<Learner> learners =
        Learners.drawn(supply.mentees(), seed).stream()
            .filter(learner -> Math.floorMod(learner.card().personId().hashCode(), YEAR) < days)
            .toList();
    Year plain = new Year(supply, learners, false, days, seed).run();
    Year corrected = new Year(supply, learners, correcting, days, seed).run();
    tell(name + "by fit alone: ", plain, figures);
    tell(name + "corrected: ", corrected, figures);
    figures.atMost(
        name + "Gini of asks a mentor; corrected / by fit alone",
        corrected.gini() / plain.gini(),
        "",
        2.0 / 3);
    figures.atMost(
        name + "loss of mean fit",
        100 * (1 - corrected.tally().meanFit() / plain.tally().meanFit()),
        "%",
        3);
    figures.atLeast(
        name + "exposure online / on campus", corrected.tally().exposureRatio(), "", PARITY);
    figures.holds(name + "the same showings give the same corrections again", corrected.replays());
    if (!name.isEmpty()) {
      figures.atMost(
          name + "exposure without the correction", plain.tally().exposureRatio(), "", PARITY);
    }
  }

  private static void tell(String name, Year year, Figures figures) {
    Tally tally = year.tally();
    figures.tell(name + "asks", tally.asks(), "");
    figures.tell(name + "lists without anybody", tally.unserved(), "");
    figures.tell(name + "Gini of asks a mentor", year.gini(), "");
    figures.tell(name + "mean fit", tally.meanFit(), "points");
    figures.tell(name + "exposure online / on campus", tally.exposureRatio(), "");
    figures.tell(name + "acceptance online / on campus", tally.acceptanceRatio(), "");
    figures.tell(name + "time to acceptance online / on campus", tally.waitingRatio(), "");
  }
}
