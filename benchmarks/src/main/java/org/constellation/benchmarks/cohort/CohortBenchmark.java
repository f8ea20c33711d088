package org.constellation.benchmarks.cohort;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import org.constellation.benchmarks.matching.Crowd;
import org.constellation.benchmarks.plots.Plot;
import org.constellation.matching.assignment.Choice;
import org.constellation.matching.assignment.Chooser;
import org.constellation.matching.assignment.Goal;
import org.constellation.matching.assignment.Pairs;
import org.constellation.matching.assignment.Places;
import org.constellation.matching.assignment.Rules;
import org.constellation.matching.assignment.Watch;
import org.constellation.matching.assignment.Wish;
import org.constellation.matching.cohorts.CohortTrial;
import org.constellation.matching.index.LiveIndex;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/**
 * Whole cohorts on all cores, from the click until they can be looked through; and the choice
 * alone, with least loads too, beside OR-Tools' exact min-cost flow over all pairs.
 */
public final class CohortBenchmark implements Run {

  private static final double GAP = 0.001;
  private static final double SECOND = 1e9;

  /** Mentees and mentors. */
  private record Size(int mentees, int mentors) {
    @Override
    public String toString() {
      return mentees + " x " + mentors;
    }
  }

  private static final List<Size> SIZES =
      List.of(new Size(1_000, 200), new Size(3_000, 600), new Size(10_000, 2_000));
  private static final Size LARGE = new Size(30_000, 6_000);
  private static final Size LARGEST = new Size(100_000, 20_000);

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  private final Plot plot =
      new Plot("A whole cohort, five mentees to a mentor", "mentees", "CPU seconds of all cores");

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    Crowd crowd = Crowd.made(options.seed());
    awaited(crowd, options, figures);
    measure(crowd, options.seed(), SIZES.getFirst(), 2, new Figures()); // warms up
    for (Size size : options.quick() ? SIZES.subList(0, 2) : SIZES) {
      besideOrTools(measure(crowd, options.seed(), size, 0, figures), figures);
      besideOrTools(measure(crowd, options.seed(), size, 1, figures), figures);
    }
    if (options.quick()) {
      return;
    }
    measure(crowd, options.seed(), LARGE, 0, figures);
    measure(crowd, options.seed(), LARGE, 1, figures);
    plot.write(options.home().resolve("docs/figures/cohorts.svg"));
  }

  /** What a coordinator waits for. */
  private void awaited(Crowd crowd, RunOptions options, Figures figures) throws Exception {
    try (CohortTrial trial = new CohortTrial()) {
      make(trial, crowd, options.seed(), SIZES.getFirst(), new Figures()); // warms up
      for (Size size : options.quick() ? SIZES.subList(0, 2) : SIZES) {
        make(trial, crowd, options.seed(), size, figures);
      }
      if (!options.quick()) {
        make(trial, crowd, options.seed(), LARGE, figures);
        CohortTrial.Made largest = make(trial, crowd, options.seed(), LARGEST, figures);
        figures.atMost("cohort 100k x 20k; end to end on 2 cores", largest.seconds(), "s", 60);
        figures.atMost("cohort 100k x 20k; certified gap", 100 * largest.gap(), "%", 1);
      }
    }
  }

  private CohortTrial.Made make(
      CohortTrial trial, Crowd crowd, long seed, Size size, Figures figures) {
    String campus = crowd.campuses().getFirst().campus();
    LiveIndex index = CampusCrowd.onOneCampus(crowd, seed, size.mentees(), size.mentors(), campus);
    long cpu = MACHINE.getProcessCpuTime();
    CohortTrial.Made made =
        trial.make(index, campus, CampusCrowd.NEED, CampusCrowd.ASKED, Crowd.NOW);
    double used = (MACHINE.getProcessCpuTime() - cpu) / SECOND;
    System.out.printf(Locale.ROOT, "%s: %.2f s to look it through%n", size, made.seconds());
    String name = size + " end to end";
    figures.tell(name + ": from the click to a cohort to look through", made.seconds(), "s");
    figures.tell(name + ": CPU of all cores; the store's too", used, "s");
    figures.tell(name + ": certified gap", 100 * made.gap(), "%");
    figures.holds(name + ": certified against everybody", made.ofEverybody());
    figures.exactly(name + ": mentees", made.mentees(), "", size.mentees());
    figures.tell(name + ": pairs", made.paired(), "");
    plot.add("with reasons and sheets", size.mentees(), used);
    return made;
  }

  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
  private record Measured(
      String name, CampusCrowd people, int[] free, int[] least, Choice choice, double seconds) {}

  /**
   * The choice alone, from asking for everybody's places to the certificate.
   *
   * @param leastEach how many each mentor gets at least; 0 for no rule beside the places
   */
  private Measured measure(Crowd crowd, long seed, Size size, int leastEach, Figures figures) {
    CampusCrowd people = new CampusCrowd(crowd, seed, size.mentees(), size.mentors());
    String rules = leastEach == 0 ? "" : " with least loads";
    long cpu = MACHINE.getProcessCpuTime();
    long begun = System.nanoTime();
    int[] free = people.free();
    int[] anyone = new int[people.mentees()];
    Arrays.fill(anyone, Wish.ANY);
    int[] least = Arrays.stream(free).map(places -> Math.min(leastEach, places)).toArray();
    Wish wish =
        new Wish(
            Wish.Method.BEST_FIT,
            free,
            anyone,
            leastEach == 0 ? new int[0] : least,
            List.of(),
            GAP);
    Choice choice = Chooser.choose(people, wish, Watch.NOBODY);
    double seconds = (System.nanoTime() - begun) / SECOND;
    double used = (MACHINE.getProcessCpuTime() - cpu) / SECOND;
    Measured measured = new Measured(size + rules, people, free, least, choice, seconds);
    tell(measured, used, figures);
    plot.add(rules.isEmpty() ? "places only" : "and" + rules, size.mentees(), used);
    return measured;
  }

  private static void tell(Measured measured, double cpu, Figures figures) {
    String name = measured.name();
    Choice choice = measured.choice();
    System.out.printf(Locale.ROOT, "%s: %.2f s%n", name, measured.seconds());
    figures.tell(name + ": choosing", measured.seconds(), "s");
    figures.tell(name + ": CPU of all cores", cpu, "s");
    figures.tell(name + ": certified gap", 100 * choice.certificate().gap(), "%");
    figures.holds(name + ": certified against everybody", choice.ofEverybody());
    figures.tell(name + ": looks at everybody", choice.looks(), "");
    figures.tell(name + ": pairs", (double) choice.paired(), "");
    figures.tell(name + ": least loads not met", (double) choice.unmet(), "");
  }

  /** OR-Tools chooses exactly, of all pairs there are; it takes no part in finding them. */
  private static void besideOrTools(Measured measured, Figures figures) {
    CampusCrowd people = measured.people();
    Pairs pairs = people.pairs();
    int[] one = new int[people.mentees()];
    Arrays.fill(one, 1);
    Places places = new Places(one, measured.free());
    long begun = System.nanoTime();
    Rules rules = new Rules(Goal.BEST_FIT, new BitSet(), measured.least(), List.of());
    OrTools.Best best = OrTools.best(pairs, places, rules);
    double seconds = (System.nanoTime() - begun) / SECOND;
    String name = measured.name();
    figures.tell(name + ": OR-Tools' flow alone; all pairs", seconds, "s");
    Choice choice = measured.choice();
    figures.holds(name + ": meets as many minimums", choice.unmet() <= best.unmet());
    if (choice.unmet() == best.unmet()) {
      long worth = choice.certificate().worth();
      figures.atLeast(name + ": points / OR-Tools' best", 100.0 * worth / best.worth(), "%", 99);
      figures.holds(
          name + ": OR-Tools' best within the certificate",
          best.worth() <= choice.certificate().bound());
    }
  }
}
