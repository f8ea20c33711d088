package org.constellation.engagement.sessions;

import java.time.Duration;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.engagement.engagements.SessionPlan;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.engagement.words.Line;
import org.constellation.engagement.words.ZonedMoment;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;

/**
 * A meeting to be.
 *
 * @param startsAt local time with offset and zone, RFC 9557, in the future
 * @param duration five minutes to a day
 */
public record SessionBody(
    String startsAt,
    @DurationMin(minutes = 5) @DurationMax(hours = 24) Duration duration,
    Channel channel,
    @Line(300) @Nullable String place) {

  public SessionBody {
    place = place == null ? null : place.strip();
  }

  SessionPlan plan() {
    return ZonedMoment.parse(startsAt)
        .map(moment -> new SessionPlan(moment, duration, channel, place))
        .orElseThrow(() -> HttpAnswers.unfit("startsAt", "is no such moment of that zone"));
  }
}
