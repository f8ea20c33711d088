package org.constellation.platform.events;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.constellation.contracts.events.StateCard;

/** Cards in a map, for tests. */
public final class InMemoryCards<C extends StateCard> implements Cards<C> {

  private final Map<String, C> cards = new ConcurrentHashMap<>();

  @Override
  public Optional<C> find(String key) {
    return Optional.ofNullable(cards.get(key));
  }

  @Override
  public Handled keep(C card) {
    C kept =
        cards.merge(
            card.key(), card, (old, fresh) -> fresh.version() > old.version() ? fresh : old);
    return kept.equals(card) ? Handled.APPLIED : Handled.DUPLICATE;
  }

  @Override
  public Handled forget(String key) {
    cards.remove(key);
    return Handled.APPLIED;
  }

  @Override
  public long count() {
    return cards.size();
  }
}
