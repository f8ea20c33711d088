package org.constellation.matching.ranking;

import java.time.Instant;
import java.util.Collections;
import java.util.Optional;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/** What keeps a mentee from asking a mentor whom they see; of several the first is told. */
public enum Obstacle {
  /** A request of the mentee's waits there. */
  ASKED,
  /** The two are together already. */
  ACTIVE,
  /** The mentor declined lately. */
  DECLINED,
  NO_COMMON_LANGUAGE,
  /** The mentor takes a rest. */
  PAUSED,
  /** No place is free, at all or for what is asked. */
  FULL,
  /** As many ask as the mentor has agreed to, now or this month. */
  ENOUGH_ASKED;

  /**
   * The first one, empty when the mentor has agreed to be asked just this, by just this person,
   * now.
   *
   * @param between how the mentee stands to the mentor
   * @param interaction empty when anything that the mentor offers will do
   */
  public static Optional<Obstacle> of(
      ProfileCard mentee,
      Mentor mentor,
      Optional<Relation> between,
      Optional<InteractionType> interaction,
      Instant now) {
    return between
        .flatMap(relation -> of(relation, now))
        .or(() -> ofOffering(mentee, mentor, interaction, now));
  }

  /** What lies between the two. */
  public static Optional<Obstacle> of(Relation relation, Instant now) {
    return switch (relation.state()) {
      case ASKED -> Optional.of(ASKED);
      case ACTIVE -> Optional.of(ACTIVE);
      case ENDED -> Optional.empty();
      case BLOCKED -> Optional.of(DECLINED); // nobody is told of a block
      case DECLINED -> {
        @Nullable Instant until = relation.until();
        boolean over = until != null && !until.isAfter(now);
        yield over ? Optional.empty() : Optional.of(DECLINED);
      }
    };
  }

  private static Optional<Obstacle> ofOffering(
      ProfileCard mentee, Mentor mentor, Optional<InteractionType> interaction, Instant now) {
    if (Collections.disjoint(mentor.offering().languages(), mentee.languages())) {
      return Optional.of(NO_COMMON_LANGUAGE);
    }
    if (Room.pausedUntil(mentor, now).isPresent()) {
      return Optional.of(PAUSED);
    }
    if (!hasPlace(mentor, interaction)) {
      return Optional.of(FULL);
    }
    return Room.mayBeAsked(mentor, now) ? Optional.empty() : Optional.of(ENOUGH_ASKED);
  }

  private static boolean hasPlace(Mentor mentor, Optional<InteractionType> interaction) {
    return Room.freeInAll(mentor) > 0
        && interaction
            .map(wanted -> Room.free(mentor, wanted) > 0)
            .orElseGet(() ->
                mentor.offering().places().keySet().stream()
                    .anyMatch(type -> Room.free(mentor, type) > 0));
  }
}
