package org.constellation.local.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Wall time plus the persisted offset. */
final class BusinessClock {
  private final Clock wall;
  private final OffsetFile offset;

  BusinessClock(Clock wall, OffsetFile offset) {
    this.wall = wall;
    this.offset = offset;
  }

  Instant now() {
    return wall.instant().plus(offset.read());
  }

  Duration offset() {
    return offset.read();
  }

  /** Business time is {@code target} from here on; does nothing when it is later already. */
  void moveTo(Instant target) {
    Duration needed = Duration.between(wall.instant(), target);
    if (needed.compareTo(offset.read()) > 0) {
      offset.moveForwardTo(needed);
    }
  }
}
