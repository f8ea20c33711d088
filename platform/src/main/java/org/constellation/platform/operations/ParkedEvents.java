package org.constellation.platform.operations;

import java.time.Instant;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.ShelfLists;
import org.jspecify.annotations.Nullable;

/**
 * Events of one key that wait for the same.
 *
 * @param parkedId begins with the service's name and a dot
 * @param since of the one that has waited longest (wall time)
 * @param deadLetterId what they wait behind, absent for a gap
 */
record ParkedEvents(
    String parkedId,
    String service,
    String consumer,
    String topic,
    String key,
    Why why,
    int count,
    Instant since,
    @Nullable String deadLetterId) {

  /** What they wait for. */
  enum Why {
    BEHIND_DEAD_LETTER,
    GAP
  }

  static ParkedEvents of(String service, ShelfLists.Parked parked, ShelfLists lists) {
    Why why = parked.state() == Held.State.BEHIND_DEAD_LETTER ? Why.BEHIND_DEAD_LETTER : Why.GAP;
    return new ParkedEvents(
        service + "." + parked.id(),
        service,
        parked.consumer(),
        parked.topic(),
        parked.key(),
        why,
        parked.count(),
        parked.since(),
        why == Why.GAP ? null : lists.blocking(parked).map(id -> service + "." + id).orElse(null));
  }
}
