package org.constellation.store.figures;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** Calls an operation again and again for a while, from a number of clients. */
record Stopwatch(double seconds, long seed) {
  /** What came out. */
  record Pace(double perSecond, double medianMicros, double p99Micros, double maxMicros) {
    private static Pace of(long[] sortedNanos, double elapsed) {
      return new Pace(
          sortedNanos.length / elapsed,
          sortedNanos[sortedNanos.length / 2] / 1e3,
          sortedNanos[(int) (sortedNanos.length * 0.99)] / 1e3,
          sortedNanos[sortedNanos.length - 1] / 1e3);
    }

    /** So slow that it needs no warming up, and that few calls must do. */
    boolean isSlow() {
      return medianMicros > 100_000;
    }
  }

  Pace warmedUp(Consumer<Random> operation, int clients)
      throws InterruptedException, ExecutionException {
    run(operation, clients, seconds / 3);
    return measure(operation, clients);
  }

  Pace measure(Consumer<Random> operation, int clients)
      throws InterruptedException, ExecutionException {
    long start = System.nanoTime();
    long[] nanos = run(operation, clients, seconds);
    double elapsed = (System.nanoTime() - start) / 1e9;
    Arrays.sort(nanos);
    return Pace.of(nanos, elapsed);
  }

  private long[] run(Consumer<Random> operation, int clients, double time)
      throws InterruptedException, ExecutionException {
    long end = System.nanoTime() + (long) (time * 1e9);
    try (ExecutorService threads = Executors.newFixedThreadPool(clients)) {
      List<Future<List<Long>>> runs = new ArrayList<>();
      for (int client = 0; client < clients; client++) {
        Random random = new Random(seed + client);
        runs.add(threads.submit(() -> repeat(operation, random, end)));
      }
      List<Long> all = new ArrayList<>();
      for (Future<List<Long>> run : runs) {
        all.addAll(run.get());
      }
      return all.stream().mapToLong(Long::longValue).toArray();
    }
  }

  /** At least once, however slow. */
  private static List<Long> repeat(Consumer<Random> operation, Random random, long end) {
    List<Long> nanos = new ArrayList<>();
    do {
      long start = System.nanoTime();
      operation.accept(random);
      nanos.add(System.nanoTime() - start);
    } while (System.nanoTime() < end);
    return nanos;
  }
}
