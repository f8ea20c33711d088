package org.constellation.system.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.constellation.local.calls.Site;
import org.constellation.local.stack.Ports;

/**
 * A stack of its own, started by {@code ./start} as anyone would, on free ports and in a folder
 * that goes when the run is over.
 */
public final class StackProcess implements AutoCloseable {

  private static final Duration READY_WITHIN = Duration.ofMinutes(15);
  private static final int FIRST_PORT = 21_000;

  private static final String NO_STORY = "--no-story";

  /** The gateway and, on the ports after its own, the services. */
  private static final int DEPLOYABLES = 6;

  private final Path home;
  private final Path data;
  private final Ports ports;
  private final List<String> options;
  private volatile Process process;

  private StackProcess(Path home, List<String> options) throws IOException {
    this.home = home;
    this.options = options;
    this.data = Files.createTempDirectory("constellation-run-");
    this.ports = Ports.freeFrom(FIRST_PORT);
    this.process = launch();
  }

  /**
   * Builds what is out of date and prepares quick starts, where a figure counts how long a start
   * takes or what a stack does when it is just up.
   */
  public static void prepare(Path home) throws IOException {
    Process preparing =
        new ProcessBuilder(home.resolve("start").toString(), "--build", "--offline")
            .directory(home.toFile())
            .inheritIO()
            .start();
    if (preparing.onExit().join().exitValue() != 0) {
      throw new IllegalStateException("./start --build failed");
    }
  }

  /** Starts an empty stack with its people, and returns when it is ready. */
  public static StackProcess start(Path home, boolean processes) throws IOException {
    return started(home, processes ? List.of(NO_STORY, "--processes") : List.of(NO_STORY));
  }

  /** Starts one as {@code ./start} does by itself; returns when its story is told, too. */
  public static StackProcess startWithStory(Path home) throws IOException {
    return started(home, List.of());
  }

  private static StackProcess started(Path home, List<String> options) throws IOException {
    StackProcess stack = new StackProcess(home, options);
    // However the run ends, its stack does not stay behind.
    Runtime.getRuntime().addShutdownHook(new Thread(stack::end));
    stack.awaitReady();
    return stack;
  }

  private Process launch() throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                home.resolve("start").toString(),
                "--offline",
                "--port",
                Integer.toString(ports.first()),
                "--data",
                data.resolve("data").toString()));
    command.addAll(options);
    return new ProcessBuilder(command)
        .directory(home.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolve("start.log").toFile()))
        .start();
  }

  /** Its gateway and sign-in; tokens are fetched anew for each site. */
  public Site site() {
    return new Site(ports.gateway(), ports.signIn());
  }

  public URI gateway() {
    return ports.gateway();
  }

  public URI signIn() {
    return ports.signIn();
  }

  public String broker() {
    return "127.0.0.1:" + (ports.first() + 7);
  }

  public String store() {
    return "mongodb://127.0.0.1:" + (ports.first() + 9);
  }

  /** The process of the one JVM, or of the supervisor. */
  public long pid() {
    return process.pid();
  }

  /** Also one that was told to stand still. */
  private void end() {
    process.destroy();
    signal("CONT", process.pid());
  }

  /** Sends a signal that Java knows no call for. */
  public static void signal(String name, long pid) {
    try {
      new ProcessBuilder("kill", "-" + name, Long.toString(pid)).start().onExit().join();
    } catch (IOException e) {
      throw new IllegalStateException("kill -" + name + " failed", e);
    }
  }

  /** Ends the whole process tree's root at once, as a crash would. */
  public void kill() {
    process.destroyForcibly();
    process.onExit().join();
  }

  /** Starts it again on the data that is there. */
  public void restart() throws IOException {
    process = launch();
    awaitReady();
  }

  /** The process of one part; only of a stack of processes. */
  public ProcessHandle part(String id) throws IOException {
    Path file = data.resolve("data/run/" + id + ".pid");
    String first = Files.readString(file).strip().split("\\s+", -1)[0];
    return ProcessHandle.of(Long.parseLong(first))
        .orElseThrow(() -> new IllegalStateException(id + " does not run"));
  }

  /** Waits until the stack says that everything is up, people included. */
  public void awaitReady() {
    long deadline = System.nanoTime() + READY_WITHIN.toNanos();
    while (!ready()) {
      if (!process.isAlive() || System.nanoTime() - deadline > 0) {
        throw new IllegalStateException(
            "the stack did not start; see " + data.resolve("start.log"));
      }
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(200));
    }
  }

  private boolean ready() {
    try {
      return seeded() && healthy();
    } catch (IOException e) {
      return false; // not listening yet: asked again
    }
  }

  private boolean seeded() throws IOException {
    Path done = data.resolve("data/seeded");
    return Files.exists(done)
        && (options.contains(NO_STORY) || Files.readString(done).strip().equals("story"));
  }

  /** All six: the gateway alone is ready also while a service behind it is not. */
  private boolean healthy() throws IOException {
    try (HttpClient http = HttpClient.newHttpClient()) {
      for (int port = ports.first(); port < ports.first() + DEPLOYABLES; port++) {
        URI readiness = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
        var request = HttpRequest.newBuilder(readiness).timeout(Duration.ofSeconds(5)).build();
        if (http.send(request, BodyHandlers.discarding()).statusCode() != 200) {
          return false;
        }
      }
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Stops it cleanly and removes its folder; keeps the folder when it had to be killed. */
  @Override
  public void close() throws IOException {
    process.destroy();
    try {
      if (!process.waitFor(60, TimeUnit.SECONDS)) {
        kill();
        return;
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return;
    }
    try (Stream<Path> files = Files.walk(data)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
