package org.constellation.system.runs;

import java.util.List;
import org.constellation.system.figures.Figures;
import org.constellation.system.instances.Instance;

/** Solves every instance of a folder and compares with what is known to be best. */
final class MatchingInstancesRun implements Run {

  private static final String OWN = "system-tests/src/main/resources/instances";

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    List<Instance> instances = Instance.in(options.folder().orElse(options.home().resolve(OWN)));
    int right = 0;
    for (Instance instance : instances) {
      long start = System.nanoTime();
      List<String> faults = instance.faults();
      System.out.printf(
          "%-40s %8.1f ms %s%n",
          instance.id(),
          (System.nanoTime() - start) / 1e6,
          faults.isEmpty() ? "as certified" : String.join("; ", faults));
      right += faults.isEmpty() ? 1 : 0;
    }
    figures.atLeast("instances", instances.size(), "", 1);
    figures.exactly("instances solved as certified", right, "", instances.size());
  }
}
