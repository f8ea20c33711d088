package org.constellation.request.relations;

import java.util.UUID;
import org.constellation.contracts.events.Relation;

/** What tests of other packages may look at. */
public final class StandingPeek {

  private StandingPeek() {}

  public static Relation card(Standing standing) {
    return standing.card(1);
  }

  public static UUID latest(Standing standing) {
    return standing.latest().requestId();
  }
}
