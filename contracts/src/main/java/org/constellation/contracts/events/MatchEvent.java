package org.constellation.contracts.events;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/** What matching-service tells. */
public sealed interface MatchEvent {

  /** When it happened, on the business clock. */
  Instant at();

  /**
   * Someone with an open need has asked nobody: suggestions and a drafted message wait for them.
   */
  record SuggestionMade(UUID suggestionId, UUID personId, String campus, Instant at)
      implements MatchEvent {}

  /**
   * A cohort run was published as a proposal to one pair; both may still decline.
   *
   * @param need what the run is for
   * @param interaction what the mentor is asked for
   * @param menteeVersion of the mentee's profile card when it was proposed: with an older one a
   *     reader cannot say whether it still fits; absent when it is not known
   * @param mentorVersion of the mentor's, likewise
   */
  record CohortProposed(
      UUID runId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Need need,
      InteractionType interaction,
      Instant at,
      @Nullable Long menteeVersion,
      @Nullable Long mentorVersion)
      implements MatchEvent {}
}
