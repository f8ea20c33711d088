package org.constellation.platform.time;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;

/**
 * Business time of a local stack: wall time plus an offset that a file holds as an ISO 8601
 * duration. The file is looked at again after a few milliseconds, so that all services move
 * together.
 */
public final class OffsetClock extends Clock {

  private static final Duration LOOK_AGAIN = Duration.ofMillis(20);

  private final Path file;
  private final Clock wall;
  private volatile Reading last = new Reading(Instant.EPOCH, Duration.ZERO);

  public OffsetClock(Path file, Clock wall) {
    this.file = file;
    this.wall = wall;
  }

  @Override
  public Instant instant() {
    Instant now = wall.instant();
    Reading reading = last;
    if (Duration.between(reading.at(), now).compareTo(LOOK_AGAIN) > 0) {
      reading = new Reading(now, offset());
      last = reading;
    }
    return now.plus(reading.offset());
  }

  private Duration offset() {
    try {
      return Duration.parse(Files.readString(file).strip());
    } catch (NoSuchFileException e) {
      return Duration.ZERO;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public ZoneId getZone() {
    return wall.getZone();
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return new OffsetClock(file, wall.withZone(zone));
  }

  private record Reading(Instant at, Duration offset) {}
}
