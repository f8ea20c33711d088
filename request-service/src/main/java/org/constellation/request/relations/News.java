package org.constellation.request.relations;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.events.ConstellationCell;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/**
 * What a request means for the two.
 *
 * @param cell the covered need, present from acceptance on
 */
public record News(Pair pair, Standing.Latest latest, @Nullable String cell) {

  public static News asked(Pair pair, UUID requestId, Instant askedAt) {
    return of(pair, requestId, askedAt, Relation.State.ASKED, null, null);
  }

  /**
   * A mentor's no.
   *
   * @param until when the mentor may be recommended to the mentee again
   */
  public static News declined(Pair pair, UUID requestId, Instant askedAt, Instant until) {
    return of(pair, requestId, askedAt, Relation.State.DECLINED, until, null);
  }

  public static News active(Pair pair, UUID requestId, Instant askedAt, Need need) {
    return of(pair, requestId, askedAt, Relation.State.ACTIVE, null, need);
  }

  /** An engagement that is over. */
  public static News ended(Pair pair, UUID requestId, Instant askedAt, Need need) {
    return of(pair, requestId, askedAt, Relation.State.ENDED, null, need);
  }

  /** A request that came to nothing. */
  public static News lapsed(Pair pair, UUID requestId, Instant askedAt) {
    return of(pair, requestId, askedAt, Relation.State.ENDED, null, null);
  }

  private static News of(
      Pair pair,
      UUID requestId,
      Instant askedAt,
      Relation.State state,
      @Nullable Instant until,
      @Nullable Need covered) {
    String cell =
        covered == null ? null : ConstellationCell.of(pair.menteeId(), pair.mentorId(), covered);
    return new News(pair, new Standing.Latest(requestId, askedAt, state, until), cell);
  }
}
