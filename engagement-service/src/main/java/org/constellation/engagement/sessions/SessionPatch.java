package org.constellation.engagement.sessions;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.engagement.engagements.SessionPlan;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.engagement.words.ZonedMoment;
import org.hibernate.validator.constraints.time.DurationMax;
import org.hibernate.validator.constraints.time.DurationMin;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A merge patch of a session: what is absent stays.
 *
 * @param startsAt as in planning
 * @param place {@code null} takes it away
 * @param state only to cancel
 */
public record SessionPatch(
    @JsonSetter(nulls = Nulls.FAIL) @Nullable String startsAt,
    @JsonSetter(nulls = Nulls.FAIL) @DurationMin(minutes = 5) @DurationMax(hours = 24)
        @Nullable Duration duration,
    @JsonSetter(nulls = Nulls.FAIL) @Nullable Channel channel,
    @Schema(type = "string", nullable = true, maxLength = 300) @Nullable JsonNode place,
    @JsonSetter(nulls = Nulls.FAIL) @Nullable Wish state) {

  private static final int LONGEST_PLACE = 300;

  /** The one state that can be wished for. */
  public enum Wish {
    CANCELLED
  }

  boolean cancels() {
    return state == Wish.CANCELLED;
  }

  SessionPlan over(SessionPlan plan) {
    return new SessionPlan(
        startsAt == null
            ? plan.startsAt()
            : ZonedMoment.parse(startsAt)
                .orElseThrow(() -> HttpAnswers.unfit("startsAt", "is no such moment of that zone")),
        duration == null ? plan.duration() : duration,
        channel == null ? plan.channel() : channel,
        place == null ? plan.place() : place(place));
  }

  private static @Nullable String place(JsonNode wished) {
    if (wished.isNull()) {
      return null;
    }
    String line = wished.isString() ? wished.stringValue().strip() : "";
    boolean fits =
        !line.isEmpty()
            && line.length() <= LONGEST_PLACE
            && line.codePoints().noneMatch(Character::isISOControl);
    if (!fits) {
      throw HttpAnswers.unfit("place", "must be one line of 1 to 300 characters");
    }
    return line;
  }
}
