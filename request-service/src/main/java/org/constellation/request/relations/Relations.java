package org.constellation.request.relations;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.events.EventIds;

/** How all pairs stand; told on a compacted topic. */
public final class Relations {

  private final Aggregates<Standing, Void> standings;

  public Relations(Aggregates<Standing, Void> standings) {
    this.standings = standings;
  }

  static UUID id(Pair pair) {
    return EventIds.named("relation", pair.menteeId().toString(), pair.mentorId().toString());
  }

  /** Old news changes nothing. */
  public void tell(News news) {
    UUID id = id(news.pair());
    if (change(id, news) instanceof Outcome.Absent
        && standings.create(id, null, Standing.first(news), List.of())
            instanceof Creation.Existing) {
      var _ = change(id, news);
    }
  }

  /** The request did not get through after all; what other requests told stays. */
  public void retract(Pair pair, UUID requestId) {
    var _ =
        standings.change(
            Scope.campus(pair.menteeCampus()),
            id(pair),
            standing -> Decision.made(standing.without(requestId)));
  }

  private Outcome<Standing> change(UUID id, News news) {
    return standings.change(
        Scope.campus(news.pair().menteeCampus()),
        id,
        standing -> Decision.made(standing.after(news)));
  }
}
