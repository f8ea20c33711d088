package org.constellation.contracts.events;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

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
   */
  record CohortProposed(
      UUID runId,
      UUID menteeId,
      String menteeCampus,
      UUID mentorId,
      String mentorCampus,
      Need need,
      InteractionType interaction,
      Instant at)
      implements MatchEvent {}
}
