package org.constellation.store.journal;

/** The journal of a store that lives in memory only. */
final class NoJournal implements Journal {
  @Override
  public long append(byte[] record) {
    return 0;
  }

  @Override
  public void await(long point) {}

  @Override
  public long end() {
    return 0;
  }

  @Override
  public long fileSize() {
    return 0;
  }

  @Override
  public void startFile(long number) {}

  @Override
  public void dropBefore(long number) {}

  @Override
  public void close() {}
}
