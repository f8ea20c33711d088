package org.constellation.request.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.request.relations.Pair;
import org.jspecify.annotations.Nullable;

/**
 * What was asked of whom; never changes.
 *
 * @param message in the mentee's words
 * @param terms the campuses' rules as they stood when it was asked
 * @param answersWithin what the mentee was told of the mentor's usual time to an answer
 * @param menteeVersion of the mentee's profile card; absent for asks from before it was kept
 * @param cohortRunId of the run that asked for the mentee; absent when they asked themselves
 */
record Ask(
    UUID requestId,
    Pair pair,
    Need need,
    InteractionType interaction,
    String message,
    Instant askedAt,
    Terms terms,
    @Nullable Duration answersWithin,
    @Nullable Long menteeVersion,
    @Nullable UUID cohortRunId) {

  boolean isOver(Instant now) {
    return !now.isBefore(terms.expiresAt());
  }

  Optional<Side> sideOf(UUID personId) {
    if (personId.equals(pair.menteeId())) {
      return Optional.of(Side.MENTEE);
    }
    return personId.equals(pair.mentorId()) ? Optional.of(Side.MENTOR) : Optional.empty();
  }
}
