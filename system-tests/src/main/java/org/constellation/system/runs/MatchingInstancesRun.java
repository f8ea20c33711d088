package org.constellation.system.runs;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.constellation.system.figures.Figures;
import org.constellation.system.instances.Instance;

/** Solves every instance of a folder and compares with what is known to be best. */
final class MatchingInstancesRun implements Run {

  private static final String OWN = "system-tests/src/main/resources/instances";

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    Path folder = options.folder().orElse(options.home().resolve(OWN));
    if (!Files.isDirectory(folder)) {
      System.err.println("There is no folder " + folder + ".");
      figures.holds("the folder of instances is there", false);
      return;
    }
    List<Path> files = Instance.filesIn(folder);
    long right = files.stream().filter(MatchingInstancesRun::isRight).count();
    figures.atLeast("instances", files.size(), "", 1);
    figures.exactly("instances solved as certified", right, "", files.size());
  }

  private static boolean isRight(Path file) {
    long start = System.nanoTime();
    List<String> faults = faults(file);
    System.out.printf(
        Locale.ROOT,
        "%-40s %8.1f ms %s%n",
        file.getFileName(),
        (System.nanoTime() - start) / 1e6,
        faults.isEmpty() ? "as certified" : String.join("; ", faults));
    return faults.isEmpty();
  }

  private static List<String> faults(Path file) {
    try {
      return Instance.of(file).faults();
    } catch (IllegalArgumentException e) {
      return List.of("no instance: " + e.getMessage());
    }
  }
}
