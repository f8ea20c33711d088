package org.constellation.benchmarks.cohort;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.constellation.benchmarks.matching.Crowd;
import org.constellation.matching.assignment.Choice;
import org.constellation.matching.assignment.Chooser;
import org.constellation.matching.assignment.Places;
import org.constellation.matching.assignment.Watch;
import org.constellation.matching.assignment.Wish;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/**
 * Whole cohorts, from the engine's cards to the certified pairs, on all cores; at one size beside
 * OR-Tools' exact min-cost flow over the pairs that were looked at.
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
  private static final List<Size> LARGE = List.of(new Size(30_000, 6_000));
  private static final Size LARGEST = new Size(100_000, 20_000);

  private static final OperatingSystemMXBean MACHINE =
      (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    System.out.println("Cores: " + Runtime.getRuntime().availableProcessors());
    Crowd crowd = Crowd.made(options.seed());
    measure(crowd, options.seed(), new Size(1_000, 200), new Figures()); // warms up
    for (Size size : SIZES) {
      Measured measured = measure(crowd, options.seed(), size, figures);
      besideOrTools(size, measured, figures);
    }
    if (options.quick()) {
      return;
    }
    for (Size size : LARGE) {
      measure(crowd, options.seed(), size, figures);
    }
    Measured largest = measure(crowd, options.seed(), LARGEST, figures);
    figures.atMost("cohort 100k x 20k; end to end on 2 cores", largest.seconds(), "s", 60);
    figures.atMost(
        "cohort 100k x 20k; certified gap", 100 * largest.choice().certificate().gap(), "%", 1);
    ruled(crowd, options.seed(), figures);
  }

  @SuppressWarnings("ArrayRecordComponent") // thousands of numbers, never compared
  private record Measured(Choice choice, int[] free, double seconds) {}

  private static Measured measure(Crowd crowd, long seed, Size size, Figures figures) {
    CampusCrowd people = new CampusCrowd(crowd, seed, size.mentees(), size.mentors());
    Measured measured = timed(people, new int[0], size.toString(), figures);
    Choice choice = measured.choice();
    figures.tell(size + ": certified gap", 100 * choice.certificate().gap(), "%");
    figures.tell(size + ": looks at everybody", choice.looks(), "");
    figures.tell(size + ": pairs", choice.assignment().size(), "");
    return measured;
  }

  /** From asking for everybody's places to the certificate. */
  private static Measured timed(
      CampusCrowd people, int[] leastLoads, String name, Figures figures) {
    long cpu = MACHINE.getProcessCpuTime();
    long begun = System.nanoTime();
    int[] free = people.free();
    int[] anyone = new int[people.mentees()];
    Arrays.fill(anyone, Wish.ANY);
    Wish wish = new Wish(Wish.Method.BEST_FIT, free, anyone, leastLoads, List.of(), GAP);
    Choice choice = Chooser.choose(people, wish, Watch.NOBODY);
    double seconds = (System.nanoTime() - begun) / SECOND;
    figures.tell(name + ": end to end", seconds, "s");
    figures.tell(name + ": CPU of all cores", (MACHINE.getProcessCpuTime() - cpu) / SECOND, "s");
    System.out.printf(Locale.ROOT, "%s: %.2f s%n", name, seconds);
    return new Measured(choice, free, seconds);
  }

  private static void besideOrTools(Size size, Measured measured, Figures figures) {
    Choice choice = measured.choice();
    int[] one = new int[size.mentees()];
    Arrays.fill(one, 1);
    long begun = System.nanoTime();
    long best = OrTools.best(choice.pairs(), new Places(one, measured.free()));
    double seconds = (System.nanoTime() - begun) / SECOND;
    figures.tell(size + ": OR-Tools on the same pairs alone", seconds, "s");
    long worth = choice.certificate().worth();
    figures.atLeast(size + ": points / OR-Tools' best", 100.0 * worth / best, "%", 99);
    figures.holds(
        size + ": OR-Tools' best within the certificate", best <= choice.certificate().bound());
  }

  /** Each mentor is to get two at least: the flow instead of the auction. */
  private static void ruled(Crowd crowd, long seed, Figures figures) {
    CampusCrowd people = new CampusCrowd(crowd, seed, LARGEST.mentees(), LARGEST.mentors());
    int[] least = Arrays.stream(people.free()).map(free -> Math.min(2, free)).toArray();
    Choice choice = timed(people, least, LARGEST + " with least loads", figures).choice();
    figures.tell(
        LARGEST + " with least loads: certified gap", 100 * choice.certificate().gap(), "%");
    figures.tell(LARGEST + " with least loads: unmet", (double) choice.unmet(), "");
  }
}
