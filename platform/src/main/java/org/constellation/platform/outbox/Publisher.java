package org.constellation.platform.outbox;

import org.constellation.platform.aggregates.StateRecord;

/** Hands records to the broker; a record counts as sent only when the broker has said so. */
public interface Publisher {

  /**
   * Sends one event and waits for the acknowledgement.
   *
   * @throws NotPublished when no acknowledgement came
   */
  void publish(String key, OutboxEntry entry);

  /**
   * Sends the current state, or a tombstone, and waits for the acknowledgement.
   *
   * @throws NotPublished when no acknowledgement came
   */
  void publish(StateRecord state, String campus);

  /** Begins to send one event, so that many can be under way together. */
  default Receipt begin(String key, OutboxEntry entry) {
    publish(key, entry);
    return Receipt.THERE;
  }

  /** Begins to send the current state, or a tombstone. */
  default Receipt begin(StateRecord state, String campus) {
    publish(state, campus);
    return Receipt.THERE;
  }

  /** A record that is on its way. */
  interface Receipt {
    /** One that has arrived. */
    Receipt THERE = () -> {};

    /**
     * Waits for the acknowledgement.
     *
     * @throws NotPublished when none came
     */
    void await();
  }

  /** The broker did not acknowledge; the record may or may not be there. */
  final class NotPublished extends RuntimeException {
    private final boolean away;

    public NotPublished(Throwable cause) {
      this(cause, false);
    }

    /**
     * Keeps what happened.
     *
     * @param away whether the broker could not be reached at all, so that others would wait in vain
     */
    public NotPublished(Throwable cause, boolean away) {
      super(cause);
      this.away = away;
    }

    boolean isAway() {
      return away;
    }
  }
}
