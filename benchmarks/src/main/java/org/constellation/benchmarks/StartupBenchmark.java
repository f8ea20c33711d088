package org.constellation.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;
import org.constellation.system.stack.StackProcess;

/** How long the whole stack takes to be ready, with built jars, and how much memory it is in. */
final class StartupBenchmark implements Run {

  private static final double GIB_IN_KB = 1024.0 * 1024;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    StackProcess.prepare(options.home());
    List<Double> whole = new ArrayList<>();
    List<Double> empty = new ArrayList<>();
    List<Double> again = new ArrayList<>();
    double resident = 0;
    for (int i = 0; i < (options.quick() ? 1 : 5); i++) {
      long begun = System.nanoTime();
      try (StackProcess stack = StackProcess.startWithStory(options.home())) {
        whole.add((System.nanoTime() - begun) / 1e9);
        resident = Math.max(resident, residentKb(stack.pid()) / GIB_IN_KB);
      }
      begun = System.nanoTime();
      try (StackProcess stack = StackProcess.start(options.home(), false)) {
        empty.add((System.nanoTime() - begun) / 1e9);
        resident = Math.max(resident, residentKb(stack.pid()) / GIB_IN_KB);
        stack.kill();
        begun = System.nanoTime();
        stack.restart();
        again.add((System.nanoTime() - begun) / 1e9);
        resident = Math.max(resident, residentKb(stack.pid()) / GIB_IN_KB);
      }
    }
    figures.atMost("ready on an empty folder, story told, median", median(whole), "s", 30);
    figures.atMost("ready on an empty folder, people imported, median", median(empty), "s", 30);
    figures.atMost("ready again after kill -9, median", median(again), "s", 30);
    figures.atMost("resident at most", resident, "GiB", 1);
  }

  private static double median(List<Double> values) {
    return values.stream().sorted().toList().get(values.size() / 2);
  }

  /** The most that was ever resident, by the kernel's count. */
  private static double residentKb(long pid) throws IOException {
    return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
        .filter(line -> line.startsWith("VmHWM:"))
        .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D+", "")))
        .findFirst()
        .orElseThrow();
  }
}
