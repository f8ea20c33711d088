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
  record Pace(double perSecond, double medianMicros) {}

  Pace measure(Consumer<Random> operation, int clients)
      throws InterruptedException, ExecutionException {
    run(operation, clients, seconds / 3);
    long start = System.nanoTime();
    long[] nanos = run(operation, clients, seconds);
    double elapsed = (System.nanoTime() - start) / 1e9;
    Arrays.sort(nanos);
    return new Pace(nanos.length / elapsed, nanos[nanos.length / 2] / 1e3);
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
