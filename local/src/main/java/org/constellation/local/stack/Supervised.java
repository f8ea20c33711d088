package org.constellation.local.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One part as a process, started again when it ends although nobody stopped it. */
final class Supervised {
  private static final long BEFORE_NEXT_TRY_MS = 1_000;
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
    CompletableFuture<Void> _ = started.onExit().thenAcceptAsync(this::ended);
  }

  synchronized boolean alive() {
    return process != null && process.isAlive();
  }

  private void ended(Process ended) {
    try {
      // With Ctrl-C in a terminal the parts may hear of it before this process does.
      Thread.sleep(BEFORE_NEXT_TRY_MS);
      synchronized (this) {
        if (stopping) {
          return;
        }
        progress.line("  %s ended (%d), starting it again".formatted(part.id(), ended.exitValue()));
        start();
      }
    } catch (IOException e) {
      progress.line("  %s cannot be started: %s".formatted(part.id(), e.getMessage()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
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
