package org.constellation.store.figures;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.bson.Document;

/** The store at growing sizes, beside the library's own backend in memory. */
final class StoreBenchmark {
  private static final String OURS = "store";
  private static final String STOCK = "stock_memory";
  private static final int KILO = 1_000;
  private static final int CLIENTS = 16;
  private static final double RESIDENT_MEBIBYTES = 1.5 * 1024;

  private final Stopwatch stopwatch;
  private final Figures figures = new Figures();

  /** The time that one operation takes a client, by the figure's name, in microseconds. */
  private final Map<String, Double> times = new HashMap<>();

  private StoreBenchmark(RunOptions options) {
    this.stopwatch = new Stopwatch(options.quick() ? 0.5 : 1.5, options.seed());
  }

  public static void main(String[] arguments) throws Exception {
    RunOptions options = RunOptions.of(arguments);
    StoreBenchmark benchmark = new StoreBenchmark(options);
    benchmark.run(options.quick() ? List.of(1, 10) : List.of(10, 100, 1_000));
    benchmark.figures.show(options);
    RunOptions.exit(benchmark.figures.held());
  }

  private void run(List<Integer> thousands) throws Exception {
    for (int size : thousands) {
      ours(size, size == thousands.getLast());
      stock(size);
    }
    growth(thousands.getFirst(), thousands.getLast());
  }

  private void ours(int thousands, boolean largest) throws Exception {
    try (RunFolder folder = RunFolder.create("store-benchmark")) {
      Path data = folder.path();
      Workload loaded;
      try (StoreProcess store = StoreProcess.start(data)) {
        loaded = operations(OURS, store, thousands);
        if (largest) {
          resident(store, thousands);
        }
      }
      if (largest) {
        reopen("reopen_after_close_", data, thousands);
        killWhileSaving(data, loaded);
        reopen("reopen_after_kill_", data, thousands);
        figures.report("data_folder_" + thousands + "k", megabytes(data), "MiB");
      }
    }
  }

  private void resident(StoreProcess store, int thousands) {
    for (String which : List.of("VmRSS", "VmHWM")) {
      figures.atMost(
          "resident_" + which + "_" + thousands + "k",
          store.residentMegabytes(which),
          "MiB",
          RESIDENT_MEBIBYTES);
    }
  }

  private void killWhileSaving(Path data, Workload loaded) throws Exception {
    StoreProcess store = StoreProcess.start(data);
    try (MongoClient client = store.connect()) {
      stopwatch.measure(loaded.over(collection(client))::save, CLIENTS);
    }
    store.kill();
  }

  private void reopen(String name, Path data, int thousands) {
    long start = System.nanoTime();
    try (StoreProcess _ = StoreProcess.start(data)) {
      figures.atMost(name + thousands + "k", (System.nanoTime() - start) / 1e9, "s", 3);
    }
  }

  private void stock(int thousands) throws Exception {
    try (StoreProcess store =
        StoreProcess.start("-Xmx6g", StockServer.class.getName(), List.of())) {
      operations(STOCK, store, thousands);
    }
  }

  private static MongoCollection<Document> collection(MongoClient client) {
    return client.getDatabase("benchmark").getCollection("asks");
  }

  private Workload operations(String server, StoreProcess store, int thousands)
      throws InterruptedException, ExecutionException {
    try (MongoClient client = store.connect()) {
      Workload workload = new Workload(collection(client), thousands * KILO);
      long start = System.nanoTime();
      workload.load();
      double seconds = (System.nanoTime() - start) / 1e9;
      figures.report(name(server, "load", thousands), thousands * KILO / seconds, "documents/s");
      if (server.equals(OURS)) {
        for (Consumer<Random> operation : workload.operations().values()) {
          stopwatch.measure(operation, CLIENTS);
        }
      }
      for (Map.Entry<String, Consumer<Random>> one : workload.operations().entrySet()) {
        measure(name(server, one.getKey(), thousands), one.getValue());
      }
      return workload;
    }
  }

  private void measure(String name, Consumer<Random> operation)
      throws InterruptedException, ExecutionException {
    Stopwatch.Pace alone = stopwatch.warmedUp(operation, 1);
    report(name + "_1", alone);
    report(
        name + "_16",
        alone.isSlow()
            ? stopwatch.measure(operation, CLIENTS)
            : stopwatch.warmedUp(operation, CLIENTS));
  }

  private void report(String name, Stopwatch.Pace pace) {
    times.put(name, pace.medianMicros());
    figures.report(name, pace.perSecond(), "per s");
    figures.report(name + "_p50", pace.medianMicros(), "us");
    figures.report(name + "_p99", pace.p99Micros(), "us");
    figures.report(name + "_max", pace.maxMicros(), "us");
    System.out.printf(
        "%-48s %9.0f/s  p50 %9.0f us  p99 %9.0f us%n",
        name, pace.perSecond(), pace.medianMicros(), pace.p99Micros());
  }

  private static String name(String server, String operation, int thousands) {
    return server + "_" + operation + "_" + thousands + "k";
  }

  private void growth(int small, int large) {
    for (String operation :
        List.of(
            "find_by_id",
            "update_by_id_and_version",
            "find_by_mentor_and_state",
            "range_sort_limit",
            "insert")) {
      for (String clients : List.of("_1", "_16")) {
        double before = times.getOrDefault(name(OURS, operation, small) + clients, Double.NaN);
        double after = times.getOrDefault(name(OURS, operation, large) + clients, Double.NaN);
        figures.atMost("growth_" + operation + clients, after / before, "times", 3);
      }
    }
  }

  private static double megabytes(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files.mapToLong(file -> file.toFile().length()).sum() / (1024.0 * 1024);
    }
  }
}
