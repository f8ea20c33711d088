package org.constellation.platform.events;

import org.constellation.contracts.events.Envelope;

/** Handles one known event; says whether it did so before. */
@FunctionalInterface
public interface EventHandler<E> {

  /**
   * Handles the event.
   *
   * @return {@link Handled#APPLIED} or {@link Handled#DUPLICATE}
   */
  Handled handle(Envelope<? extends E> envelope);
}
