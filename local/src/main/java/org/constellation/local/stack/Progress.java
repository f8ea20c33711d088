package org.constellation.local.stack;

import java.io.PrintStream;
import java.time.Duration;

/** Tells whoever started the stack how it goes, a line for each part. */
public final class Progress {
  private final PrintStream out;
  private final long began = System.nanoTime();

  public Progress(PrintStream out) {
    this.out = out;
  }

  /** A unit of work that may fail in any way. */
  @FunctionalInterface
  public interface Work<T> {
    T run() throws Exception;
  }

  /** Does it and says how long it took. */
  public <T> T timed(String what, Work<T> work) throws Exception {
    long start = System.nanoTime();
    T result = work.run();
    line("  %-22s %5.1f s".formatted(what, seconds(start)));
    return result;
  }

  /** One line. */
  public void line(String text) {
    out.println(text);
    out.flush();
  }

  public Duration sinceStart() {
    return Duration.ofNanos(System.nanoTime() - began);
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
  }
}
