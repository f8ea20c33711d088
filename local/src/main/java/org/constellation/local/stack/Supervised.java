package org.constellation.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One part as a process, started again when it ends although nobody stopped it. */
final class Supervised {
  private static final long BEFORE_NEXT_TRY_MS = 1_000;
  private static final long BETWEEN_LOOKS_MS = 50;
  private static final long TIME_TO_END_S = 20;

  private final Part part;
  private final List<String> command;
  private final Path output;
  private final PidFile pid;
  private final Progress progress;
  private @Nullable Process process;
  private boolean stopping;

  Supervised(Part part, List<String> command, DataFolder data, Progress progress) {
    this.part = part;
    this.command = command;
    this.output = data.logs().resolve(part.id() + ".out");
    this.pid = new PidFile(data.pidOf(part.id()));
    this.progress = progress;
  }

  synchronized void start() throws IOException {
    if (stopping) {
      return;
    }
    Process started =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(ProcessBuilder.Redirect.appendTo(output.toFile()))
            .start();
    process = started;
    pid.write(started.toHandle());
    // With Ctrl-C in a terminal the parts may hear of it before this process does.
    CompletableFuture<Void> _ =
        started
            .onExit()
            .thenAcceptAsync(
                this::ended,
                CompletableFuture.delayedExecutor(BEFORE_NEXT_TRY_MS, TimeUnit.MILLISECONDS));
  }

  /** Looks until it is ready; fails as soon as it has ended, or when the time is over. */
  void await(Duration limit, Look ready) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.succeeds()) {
      if (endsWithin(BETWEEN_LOOKS_MS)) {
        throw new IllegalStateException(part.id() + " ended before it was ready");
      }
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException(
            part.id() + " was not ready within " + limit.toSeconds() + " s");
      }
    }
  }

  /** One look at whether it is ready. */
  @FunctionalInterface
  interface Look {
    boolean succeeds() throws InterruptedException;
  }

  private boolean endsWithin(long milliseconds) throws InterruptedException {
    Process now;
    synchronized (this) {
      now = process;
    }
    return now == null || now.waitFor(milliseconds, TimeUnit.MILLISECONDS);
  }

  private synchronized void ended(Process ended) {
    if (stopping) {
      return;
    }
    progress.line("  %s ended (%d), starting it again".formatted(part.id(), ended.exitValue()));
    try {
      start();
    } catch (IOException e) {
      progress.line("  %s cannot be started: %s".formatted(part.id(), e.getMessage()));
    }
  }

  /** From now on it may end without being started again. */
  synchronized void mayEnd() {
    stopping = true;
  }

  void stop() throws IOException, InterruptedException {
    mayEnd();
    Process last;
    synchronized (this) {
      last = process;
    }
    if (last != null) {
      last.destroy();
      if (!last.waitFor(TIME_TO_END_S, TimeUnit.SECONDS)) {
        last.destroyForcibly().waitFor();
      }
    }
    pid.delete();
  }
}
