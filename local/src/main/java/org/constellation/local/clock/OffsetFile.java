package org.constellation.local.clock;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/**
 * How far business time is from wall time: one line with an ISO-8601 duration, {@code PT744H}. The
 * services poll it, so it is replaced whole by a rename.
 */
public record OffsetFile(Path file) {

  /** The offset, zero when nobody has moved the clock yet. */
  public Duration read() {
    try {
      return Files.exists(file) ? Duration.parse(Files.readString(file).strip()) : Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Sets the offset; a clock that went back would let what is due happen twice. */
  public synchronized void moveForwardTo(Duration offset) {
    if (Files.exists(file) && offset.compareTo(read()) < 0) {
      throw new IllegalArgumentException("The clock only moves forward");
    }
    write(offset);
  }

  private void write(Duration offset) {
    Path next = file.resolveSibling(file.getFileName() + ".next");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      Files.writeString(next, offset + System.lineSeparator());
      Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
