package org.constellation.store.figures;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.UuidRepresentation;

/** A server in a process of its own, which can be killed. */
final class StoreProcess implements AutoCloseable {
  private static final String STORE = "org.constellation.store.StoreApplication";
  private static final String READY = "ready on 127.0.0.1:";

  private final Process process;
  private final int port;

  private StoreProcess(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /** Our store over a folder. */
  static StoreProcess start(Path data, String... more) {
    return start("-Xmx768m", STORE, arguments(data, more));
  }

  private static List<String> arguments(Path data, String... more) {
    List<String> arguments = new ArrayList<>(List.of("--data", data.toString()));
    arguments.addAll(List.of(more));
    return arguments;
  }

  /**
   * Our store over a folder, killed again while it is opening.
   *
   * @return whether it was not ready yet
   */
  static boolean killWhileOpening(Path data, Duration after, String... more) {
    Process process = launch("-Xmx768m", STORE, arguments(data, more));
    try {
      boolean ended = process.waitFor(after.toMillis(), TimeUnit.MILLISECONDS);
      boolean ready = process.inputReader().ready();
      process.destroyForcibly().onExit().join();
      return !ended && !ready;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** A main class that prints where it listens. */
  static StoreProcess start(String heap, String mainClass, List<String> arguments) {
    Process process = launch(heap, mainClass, arguments);
    try {
      return new StoreProcess(process, port(process));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Process launch(String heap, String mainClass, List<String> arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-XX:+UseSerialGC", "-cp"));
    command.add(System.getProperty("java.class.path"));
    command.add(mainClass);
    command.addAll(arguments);
    try {
      return new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port(Process process) throws IOException {
    BufferedReader lines = process.inputReader();
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      int at = line.indexOf(READY);
      if (at >= 0) {
        return Integer.parseInt(line.substring(at + READY.length()));
      }
    }
    throw new IllegalStateException("The server ended with " + process.onExit().join().exitValue());
  }

  MongoClient connect() {
    return connect(port);
  }

  static MongoClient connect(int port) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(
                new ConnectionString(
                    "mongodb://127.0.0.1:" + port + "/?retryWrites=false&retryReads=false"))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  /** SIGKILL: no shutdown hook, no flush. */
  void kill() {
    process.destroyForcibly();
    awaitEnd();
  }

  /** Resident memory in MiB: {@code VmRSS} as it is now, {@code VmHWM} at its highest. */
  double residentMegabytes(String which) {
    try {
      return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
          .filter(line -> line.startsWith(which + ":"))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
          .findFirst()
          .orElse(Double.NaN);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void awaitEnd() {
    try {
      if (!process.waitFor(1, TimeUnit.MINUTES)) {
        throw new IllegalStateException("The server does not end");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    process.destroy();
    awaitEnd();
  }
}
