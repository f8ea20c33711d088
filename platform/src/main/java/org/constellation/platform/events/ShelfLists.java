package org.constellation.platform.events;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The shelf as operators look through it, the newest first. */
public interface ShelfLists {

  /** Dead letters in one of the states. */
  List<Held> letters(Set<Held.State> states, @Nullable Place after, int limit);

  /** What waits, one entry for each key and reason. */
  List<Parked> parked(@Nullable Place after, int limit);

  /** How many wait behind the dead letter. */
  long behind(Held letter);

  /** The dead letter that blocks a key. */
  Optional<String> blocking(Parked parked);

  /** Where a page ends: what comes after is older, or as old with a smaller id. */
  record Place(Instant since, String id) {}

  /**
   * Events of one key that wait for the same.
   *
   * @param id names the entry among those of its service
   * @param state why they wait
   * @param since of the one that has waited longest
   */
  record Parked(
      String id,
      String consumer,
      String topic,
      String key,
      Held.State state,
      int count,
      Instant since) {}
}
