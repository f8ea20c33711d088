package org.constellation.platform.outbox;

import org.constellation.platform.aggregates.StateRecord;

/** Hands one record to the broker and returns when the broker has acknowledged it. */
public interface Publisher {

  /**
   * Sends one event.
   *
   * @throws NotPublished when no acknowledgement came
   */
  void publish(String key, OutboxEntry entry);

  /**
   * Sends the current state, or a tombstone.
   *
   * @throws NotPublished when no acknowledgement came
   */
  void publish(StateRecord state, String campus);

  /** The broker did not acknowledge; the record may or may not be there. */
  final class NotPublished extends RuntimeException {
    public NotPublished(Throwable cause) {
      super(cause);
    }
  }
}
