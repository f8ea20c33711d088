package org.constellation.platform.events;

import java.util.List;
import java.util.Optional;
import org.constellation.contracts.events.StateCard;

/** What a service knows of others from a compacted topic: the newest card of each key. */
public interface Cards<C extends StateCard> {

  Optional<C> find(String key);

  /** Keeps the card unless a newer one is known. */
  Handled keep(C card);

  /** Keeps each of several cards unless a newer one is known; answers in their order. */
  default List<Handled> keepAll(List<C> cards) {
    return cards.stream().map(this::keep).toList();
  }

  /** A tombstone came: the card goes. */
  Handled forget(String key);

  /** How many are known. */
  long count();
}
