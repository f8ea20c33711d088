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

  /** What business time would be at another offset. */
  Instant at(Duration otherOffset) {
    return wall.instant().plus(otherOffset);
  }

  /** Business time is {@code target} from here on; does nothing when it is later already. */
  void moveTo(Instant target) {
    moveTo(Duration.between(wall.instant(), target));
  }

  /** Business time is that far from wall time; does nothing when it is farther already. */
  void moveTo(Duration target) {
    if (target.compareTo(offset.read()) > 0) {
      offset.moveForwardTo(target);
    }
  }
}
