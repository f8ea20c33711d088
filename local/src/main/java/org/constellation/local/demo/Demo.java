package org.constellation.local.demo;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Deque;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.constellation.local.calls.Site;
import org.constellation.local.stack.DataFolder;
import org.constellation.local.stack.Logs;
import org.constellation.local.stack.Ports;
import org.constellation.local.stack.Progress;
import org.constellation.local.stack.Running;
import org.constellation.local.stack.StackOptions;

/**
 * The main class behind {@code ./start demo}: a fresh instance on its own ports and in a temporary
 * folder, the journey, and everything put away again.
 */
public final class Demo {
  private static final int FIRST_PORT = 18080;
  private static final int WRONG_USE = 2;

  private Demo() {}

  /** Exits 0 only if every step held, 2 on wrong use. */
  public static void main(String[] arguments) throws IOException {
    Progress progress = new Progress(System.out);
    try {
      run(StackOptions.of(Arrays.asList(arguments)), progress);
    } catch (IllegalArgumentException e) {
      progress.line(String.valueOf(e.getMessage()));
      System.exit(WRONG_USE);
    }
  }

  private static void run(StackOptions asked, Progress progress) throws IOException {
    DataFolder data = new DataFolder(Files.createTempDirectory("constellation-demo"));
    Deque<Running> up = new ConcurrentLinkedDeque<>();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> putAway(up, data)));
    try {
      Ports ports = Ports.freeFrom(FIRST_PORT);
      StackOptions options = asked.forDemo(data.root());
      FileLock _ = data.take().orElseThrow();
      Logs.into(data, "demo");
      progress.line(
          "A fresh instance starts beside any other, from port %d on:".formatted(ports.first()));
      Running.start(options, ports, data, progress, up::push);
      tell(new Site(ports.gateway(), ports.signIn()), progress);
      System.exit(0);
    } catch (Exception e) {
      progress.line("\nThe demo failed: %s".formatted(e));
      keepLogs(data, progress);
      System.exit(1);
    }
  }

  private static void tell(Site site, Progress progress) {
    int steps = tell(site, System.out);
    progress.line(
        "\nAll %d steps held, %d s in all.".formatted(steps, progress.sinceStart().toSeconds()));
  }

  /** Tells the journey on an instance that is up; answers how many steps held, or throws. */
  public static int tell(Site site, PrintStream out) {
    Tale tale = new Tale(out);
    new Journey(site, tale).tell();
    return tale.steps();
  }

  /** Also when somebody presses Ctrl-C in the middle of it. */
  private static void putAway(Deque<Running> up, DataFolder data) {
    up.forEach(Running::close);
    try {
      data.delete();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is needed to find out why, kept outside the folder that goes. */
  private static void keepLogs(DataFolder data, Progress progress) throws IOException {
    Path written = data.root().resolve("logs");
    if (!Files.isDirectory(written)) {
      return; // nothing had begun yet
    }
    Path kept = Files.createTempDirectory("constellation-demo-logs");
    try (var logs = Files.list(written)) {
      for (Path log : logs.toList()) {
        Files.copy(log, kept.resolve(log.getFileName()));
      }
    }
    progress.line("Its logs are kept in %s".formatted(kept));
  }
}
