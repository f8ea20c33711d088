package org.constellation.platform.events;

/** Where an event at fault is published for operators' tools, beside the shelf of the service. */
@FunctionalInterface
public interface DeadLetters {

  /**
   * Returns when the broker has acknowledged.
   *
   * @param reason never carries anything from the body
   */
  void publish(String consumer, Delivery delivery, String reason);
}
