package org.constellation.platform.events;

import java.util.List;
import java.util.Optional;

/**
 * Where deliveries wait that cannot be handled now; kept durably before their offset is committed.
 */
public interface Shelf {

  /** Sets the delivery aside; a second time changes nothing. */
  void hold(Held held);

  /** Whether something of this key is held because of a dead letter. */
  boolean isBlocked(String consumer, String topic, String key);

  /** What waits of this key, in the order of the topic, dead letters left out. */
  List<Held> waiting(String consumer, String topic, String key);

  /** Keys with something that waits for an earlier event. */
  List<Held> oldestAwaiting(int limit);

  Optional<Held> find(String id);

  /** Newest first. */
  List<Held> list(Held.State state, int limit);

  long count(Held.State state);

  void remove(String id);
}
