package org.constellation.store.journal;

/** Where writes go before they are answered. */
public interface Journal extends AutoCloseable {
  /**
   * Queues a record behind all earlier ones.
   *
   * @return the point to {@link #await}
   */
  long append(byte[] record);

  /** Comes back when everything up to this point would survive the death of the process. */
  void await(long point);

  /** The point behind the last record. */
  long end();

  /** Bytes written since the last {@link #startFile}. */
  long fileSize();

  /**
   * Continues in a new file, so that the old ones can go once the store itself has been written.
   */
  void startFile(long number);

  /** Removes the files before this one. */
  void dropBefore(long number);

  @Override
  void close();

  /** For a store in memory, which promises nothing. */
  static Journal none() {
    return new NoJournal();
  }
}
