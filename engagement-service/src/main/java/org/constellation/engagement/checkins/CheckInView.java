package org.constellation.engagement.checkins;

import java.time.Instant;
import java.util.UUID;
import org.constellation.engagement.engagements.CheckIn;
import org.constellation.engagement.engagements.Side;
import org.jspecify.annotations.Nullable;

/** A recorded touch, as both may read it. */
public record CheckInView(
    UUID checkInId, Side by, CheckIn.Kind kind, @Nullable String text, Instant at) {

  static CheckInView of(CheckIn checkIn) {
    return new CheckInView(
        checkIn.checkInId(), checkIn.by(), checkIn.kind(), checkIn.text(), checkIn.at());
  }
}
