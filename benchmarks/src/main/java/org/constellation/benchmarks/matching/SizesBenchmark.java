package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import org.constellation.benchmarks.plots.Plot;
import org.constellation.matching.index.Wanted;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/** What a recommendation costs, against the number of mentors and of cores at work. */
public final class SizesBenchmark implements Run {

  private static final List<Integer> SIZES = List.of(10_000, 100_000, 1_000_000);
  private static final List<Integer> CORES = List.of(1, 2);
  private static final double NANOS_A_MILLI = 1e6;
  private static final double NANOS_A_SECOND = 1e9;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    Crowd crowd = Crowd.made(options.seed());
    Plot plot = new Plot("One recommendation, the whole answer", "mentors", "milliseconds a query");
    double seconds = options.quick() ? 0.3 : 4;
    for (int size : options.quick() ? SIZES.subList(0, 2) : SIZES) {
      try (Stage stage = Stage.withoutLucene(crowd, size)) {
        for (int cores : CORES) {
          String on = cores == 1 ? "one core" : cores + " cores";
          tell(
              figures,
              plot,
              "typical filters, " + on,
              size,
              cost(stage::typical, stage, cores, seconds));
          tell(
              figures,
              plot,
              "loose filters, " + on,
              size,
              cost(stage::loose, stage, cores, seconds));
        }
      }
    }
    if (!options.quick()) {
      plot.write(options.home().resolve("docs/figures/queries.svg"));
    }
  }

  private static void tell(Figures figures, Plot plot, String what, int size, double millis) {
    System.out.printf(Locale.ROOT, "%d, %s: %.3f ms%n", size, what, millis);
    figures.tell(size + " " + what.replace(", ", " on ") + ": time a query", millis, "ms");
    plot.add(what, size, millis);
  }

  /** Time that goes by for each query with all these cores at work, in milliseconds. */
  private static double cost(IntFunction<Wanted> kind, Stage stage, int cores, double seconds)
      throws Exception {
    work(kind, stage, cores, seconds); // warms up
    return work(kind, stage, cores, seconds);
  }

  private static double work(IntFunction<Wanted> kind, Stage stage, int cores, double seconds)
      throws Exception {
    long begun = System.nanoTime();
    Callable<Integer> worker =
        () -> {
          int done = 0;
          while (System.nanoTime() - begun < seconds * NANOS_A_SECOND) {
            var _ = stage.engine.recommend(kind.apply(done++));
          }
          return done;
        };
    long done = 0;
    try (ExecutorService pool = Executors.newFixedThreadPool(cores)) {
      List<Future<Integer>> all = new ArrayList<>();
      for (int core = 0; core < cores; core++) {
        all.add(pool.submit(worker));
      }
      for (Future<Integer> one : all) {
        done += one.get();
      }
    }
    return (System.nanoTime() - begun) / NANOS_A_MILLI / done;
  }
}
