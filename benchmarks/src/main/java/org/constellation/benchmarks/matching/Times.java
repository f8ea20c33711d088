package org.constellation.benchmarks.matching;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;

/** Thread CPU times of one kind of work, in microseconds. */
final class Times {

  /** Something to be measured. */
  interface Work {
    void run() throws Exception;
  }

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

  private final List<Double> micros = new ArrayList<>();

  void measure(Work work) throws Exception {
    add(once(work));
  }

  void add(double taken) {
    micros.add(taken);
  }

  static double once(Work work) throws Exception {
    long begun = THREADS.getCurrentThreadCpuTime();
    work.run();
    return (THREADS.getCurrentThreadCpuTime() - begun) / 1e3;
  }

  int count() {
    return micros.size();
  }

  double median() {
    return quantile(0.5);
  }

  double p99() {
    return quantile(0.99);
  }

  private double quantile(double share) {
    List<Double> sorted = micros.stream().sorted().toList();
    return sorted.get((int) Math.min(sorted.size() - 1.0, share * sorted.size()));
  }
}
