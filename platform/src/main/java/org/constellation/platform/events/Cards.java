package org.constellation.platform.events;

import java.util.Optional;
import org.constellation.contracts.events.StateCard;

/** What a service knows of others from a compacted topic: the newest card of each key. */
public interface Cards<C extends StateCard> {

  Optional<C> find(String key);

  /** Keeps the card unless a newer one is known. */
  Handled keep(C card);

  /** A tombstone came: the card goes. */
  Handled forget(String key);

  /** How many are known. */
  long count();
}
