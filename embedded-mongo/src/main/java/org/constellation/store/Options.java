package org.constellation.store;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How a store runs.
 *
 * @param data the folder that keeps the data; without one everything is gone when it is closed
 * @param port where to listen on 127.0.0.1; 0 takes any free port
 * @param fsync whether an answered write also survives the loss of power, not only of the process
 */
public record Options(Optional<Path> data, int port, boolean fsync) {
  private static final int HIGHEST_PORT = 65_535;

  public Options {
    if (port < 0 || port > HIGHEST_PORT) {
      throw new IllegalArgumentException("No such port: " + port);
    }
  }

  /** For tests: any port, nothing kept. */
  public static Options inMemory() {
    return new Options(Optional.empty(), 0, false);
  }

  /** Any port, kept in a folder. */
  public static Options in(Path data) {
    return new Options(Optional.of(data), 0, false);
  }

  /** The same on a given port. */
  public Options withPort(int newPort) {
    return new Options(data, newPort, fsync);
  }

  /** The same, safe against loss of power. */
  public Options withFsync(boolean newFsync) {
    return new Options(data, port, newFsync);
  }
}
