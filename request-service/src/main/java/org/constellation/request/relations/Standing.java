package org.constellation.request.relations;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.events.Relation;
import org.jspecify.annotations.Nullable;

/**
 * How a mentee and a mentor stand to each other, by the latest request between them.
 *
 * @param cell which need the mentor covers or covered, present for good once a request was accepted
 */
public record Standing(Pair pair, Latest latest, @Nullable String cell) {

  /**
   * What the latest request has come to.
   *
   * @param until for a decline: when the mentor may be recommended again
   */
  record Latest(UUID requestId, Instant askedAt, Relation.State state, @Nullable Instant until) {

    /** A request only ever moves on; a straggler's news is old. */
    boolean isNewsAfter(Latest before) {
      return requestId.equals(before.requestId)
          ? step(state) > step(before.state)
          : !askedAt.isBefore(before.askedAt);
    }

    private static int step(Relation.State state) {
      return switch (state) {
        case ASKED -> 0;
        case ACTIVE, DECLINED -> 1;
        case ENDED -> 2;
        case BLOCKED -> 3;
      };
    }
  }

  static Standing first(News news) {
    return new Standing(news.pair(), news.latest(), news.cell());
  }

  Standing after(News news) {
    return news.latest().isNewsAfter(latest)
        ? new Standing(pair, news.latest(), news.cell() == null ? cell : news.cell())
        : this;
  }

  Standing without(UUID requestId) {
    return latest.requestId().equals(requestId)
        ? new Standing(
            pair, new Latest(requestId, latest.askedAt(), Relation.State.ENDED, null), cell)
        : this;
  }

  Relation card(long version) {
    return new Relation(
        pair.menteeId(),
        pair.menteeCampus(),
        pair.mentorId(),
        pair.mentorCampus(),
        version,
        latest.state(),
        latest.until(),
        cell);
  }
}
