package org.constellation.engagement.engagements;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import org.constellation.contracts.vocabulary.Channel;
import org.jspecify.annotations.Nullable;

/**
 * When, how and where two people meet.
 *
 * @param startsAt local time and zone as they were agreed
 * @param place absent when the channel says enough
 */
public record SessionPlan(
    ZonedDateTime startsAt, Duration duration, Channel channel, @Nullable String place) {

  public Instant begins() {
    return startsAt.toInstant();
  }
}
