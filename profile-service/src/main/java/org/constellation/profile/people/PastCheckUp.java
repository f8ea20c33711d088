package org.constellation.profile.people;

import java.util.UUID;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.events.EventIds;
import org.constellation.profile.needs.Completed;

/** A complete check-up as it was, kept beside the person so that the person stays small. */
record PastCheckUp(UUID personId, String campus, Completed checkUp) {

  static final AggregateType<PastCheckUp> TYPE =
      AggregateType.of("check-ups", PastCheckUp.class, PastCheckUp::campus)
          .keyedBy(past -> Keys.of("person", past.personId))
          .indexed("person");

  /** The same for the same check-up of the same person, however often it is kept. */
  UUID id() {
    return EventIds.named("check-up", personId.toString(), Integer.toString(checkUp.number()));
  }
}
