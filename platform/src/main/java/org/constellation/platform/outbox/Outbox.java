package org.constellation.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.platform.aggregates.StateRecord;

/** The outboxes of one kind of aggregate, as the relay sees them. */
public interface Outbox {

  String name();

  /**
   * Takes the aggregate for one relay until the lease runs out; empty when nothing waits there or
   * another relay holds it.
   */
  Optional<Claimed> claim(UUID id, Duration lease);

  /**
   * Removes what was acknowledged and gives the aggregate back, if the claim still holds.
   *
   * @param acknowledged sequence of the last event that the broker has
   * @param complete whether everything that was claimed has left, the state included
   * @return whether more waits
   */
  boolean release(Claimed claimed, long acknowledged, boolean complete);

  /** Takes those of several aggregates that something waits at and that nobody else holds. */
  default List<Claimed> claim(Collection<UUID> ids, Duration lease) {
    return ids.stream().flatMap(id -> claim(id, lease).stream()).toList();
  }

  /**
   * Gives back aggregates of which everything that was claimed has left.
   *
   * @return those where more waits
   */
  default List<UUID> release(List<Claimed> complete) {
    return complete.stream()
        .filter(claimed -> release(claimed, claimed.last(), true))
        .map(Claimed::id)
        .toList();
  }

  /** Aggregates with something that has waited since before the instant (wall time). */
  List<UUID> waitingSince(Instant before, int limit);

  /** Since when the oldest has waited (wall time). */
  Optional<Instant> oldest();

  /**
   * What one relay may send now.
   *
   * @param version of the aggregate when it was claimed
   * @param state what to say on a compacted topic, empty when the kind says nothing there
   */
  record Claimed(
      UUID id,
      String token,
      long version,
      String campus,
      List<OutboxEntry> entries,
      Optional<StateRecord> state) {

    /** Sequence of the last of its events; 0 without any. */
    public long last() {
      return entries.isEmpty() ? 0 : entries.getLast().sequence();
    }
  }
}
