package org.constellation.engagement.sessions;

import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.engagement.engagements.SessionPlan;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.engagement.words.ZonedMoment;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A merge patch of a session: what is absent stays. The components are read as they come, since
 * absent and {@code null} mean different things here.
 *
 * @param startsAt as in planning
 * @param duration five minutes to a day
 * @param place {@code null} takes it away
 * @param state only to cancel
 */
public record SessionPatch(
    @Schema(type = "string") @Nullable JsonNode startsAt,
    @Schema(type = "string", format = "duration") @Nullable JsonNode duration,
    @Schema(implementation = Channel.class) @Nullable JsonNode channel,
    @Schema(type = "string", nullable = true, maxLength = 300) @Nullable JsonNode place,
    @Schema(type = "string", allowableValues = "CANCELLED") @Nullable JsonNode state) {

  private static final int LONGEST_PLACE = 300;
  private static final Duration SHORTEST = Duration.ofMinutes(5);
  private static final Duration LONGEST = Duration.ofHours(24);

  boolean cancels() {
    return state != null
        && Optional.of(text(state, "state"))
            .filter("CANCELLED"::equals)
            .map(_ -> true)
            .orElseThrow(() -> HttpAnswers.unfit("state", "can only become CANCELLED"));
  }

  /** How it changes a plan; what is wrong in itself is told here, before anything is looked up. */
  UnaryOperator<SessionPlan> changes() {
    Optional<ZonedDateTime> wishedStart = Optional.ofNullable(startsAt).map(SessionPatch::moment);
    Optional<Duration> wishedLength = Optional.ofNullable(duration).map(SessionPatch::length);
    Optional<Channel> wishedWay = Optional.ofNullable(channel).map(SessionPatch::way);
    String wishedPlace = place == null ? null : where(place);
    return plan ->
        new SessionPlan(
            wishedStart.orElse(plan.startsAt()),
            wishedLength.orElse(plan.duration()),
            wishedWay.orElse(plan.channel()),
            place == null ? plan.place() : wishedPlace);
  }

  private static ZonedDateTime moment(JsonNode wished) {
    return ZonedMoment.parse(text(wished, "startsAt"))
        .orElseThrow(() -> HttpAnswers.unfit("startsAt", "is no such moment of that zone"));
  }

  private static Duration length(JsonNode wished) {
    try {
      Duration length = Duration.parse(text(wished, "duration"));
      if (length.compareTo(SHORTEST) >= 0 && length.compareTo(LONGEST) <= 0) {
        return length;
      }
    } catch (DateTimeParseException e) {
      throw HttpAnswers.unfit("duration", "is no duration");
    }
    throw HttpAnswers.unfit("duration", "must be five minutes to a day");
  }

  private static Channel way(JsonNode wished) {
    String name = text(wished, "channel");
    return Arrays.stream(Channel.values())
        .filter(channel -> channel.name().equals(name))
        .findFirst()
        .orElseThrow(() -> HttpAnswers.unfit("channel", "is no channel"));
  }

  private static @Nullable String where(JsonNode wished) {
    if (wished.isNull()) {
      return null;
    }
    String line = text(wished, "place").strip();
    boolean fits =
        !line.isEmpty()
            && line.length() <= LONGEST_PLACE
            && line.codePoints().noneMatch(SessionPatch::isControl);
    if (!fits) {
      throw HttpAnswers.unfit("place", "must be one line of 1 to 300 characters");
    }
    return line;
  }

  private static boolean isControl(int codePoint) {
    return Character.isISOControl(codePoint) || Character.getType(codePoint) == Character.SURROGATE;
  }

  private static String text(JsonNode wished, String field) {
    if (!wished.isString()) {
      throw HttpAnswers.unfit(field, "must be a string");
    }
    return wished.stringValue();
  }
}
