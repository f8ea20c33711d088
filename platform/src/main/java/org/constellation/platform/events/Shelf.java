package org.constellation.platform.events;

import java.util.List;
import java.util.Optional;

/**
 * Where deliveries wait that cannot be handled now; kept durably before their offset is committed.
 */
public interface Shelf {

  /** Sets the delivery aside; when it is held already, nothing changes. */
  void hold(Held held);

  /** Keeps what is held as it stands now. */
  void change(Held held);

  /** Whether something of this key is held because of a dead letter. */
  boolean isBlocked(String consumer, String topic, String key);

  /** What waits of this key, in the order of the topic, dead letters left out. */
  List<Held> waiting(String consumer, String topic, String key);

  Optional<Held> find(String id);

  /** Newest first. */
  List<Held> list(Held.State state, int limit);

  long count(Held.State state);

  void remove(String id);
}
