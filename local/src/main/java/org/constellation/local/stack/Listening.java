package org.constellation.local.stack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.time.Duration;
import java.util.function.BooleanSupplier;

/** Waits until somebody listens on a port. */
final class Listening {
  private static final long BETWEEN_LOOKS_MS = 50;

  private Listening() {}

  /** True when somebody does; fails when the process ended or the time is over. */
  static boolean await(int port, Duration limit, BooleanSupplier alive)
      throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!listening(port)) {
      if (!alive.getAsBoolean() || System.nanoTime() > deadline) {
        throw new IllegalStateException("Nobody listens on port " + port);
      }
      Thread.sleep(BETWEEN_LOOKS_MS);
    }
    return true;
  }

  private static boolean listening(int port) {
    try (Socket _ = new Socket(InetAddress.getLoopbackAddress(), port)) {
      return true;
    } catch (IOException nobody) {
      return false;
    }
  }
}
