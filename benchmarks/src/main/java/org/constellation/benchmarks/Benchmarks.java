package org.constellation.benchmarks;

import java.util.Map;
import org.constellation.benchmarks.cohort.CohortBenchmark;
import org.constellation.benchmarks.fairness.FairnessBenchmark;
import org.constellation.benchmarks.matching.DiscoveryBenchmark;
import org.constellation.benchmarks.matching.MatchingBenchmark;
import org.constellation.benchmarks.matching.MatchingStackBenchmark;
import org.constellation.benchmarks.matching.RestartBenchmark;
import org.constellation.benchmarks.matching.SizesBenchmark;
import org.constellation.system.runs.Runs;

/** The main class behind {@code benchmarks/run}. */
public final class Benchmarks {

  private Benchmarks() {}

  /** See {@code benchmarks/run --help}. */
  public static void main(String[] arguments) throws Exception {
    Runs.main(
        Map.of(
            "startup", new StartupBenchmark(),
            "journey", new JourneyBenchmark(),
            "cohort", new CohortBenchmark(),
            "fairness", new FairnessBenchmark(),
            "matching", new MatchingBenchmark(),
            "matching-stack", new MatchingStackBenchmark(),
            "discovery", new DiscoveryBenchmark(),
            "restart", new RestartBenchmark(),
            "sizes", new SizesBenchmark()),
        arguments);
  }
}
