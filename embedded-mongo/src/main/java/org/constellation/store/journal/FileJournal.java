package org.constellation.store.journal;

import java.io.ByteArrayOutputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * A journal in files, with group commit: whoever waits first writes for all who have queued.
 *
 * <p>A plain stream and no channel, because an interrupt would close a channel under everyone.
 */
public final class FileJournal implements Journal {
  private final JournalFiles files;
  private final boolean fsync;
  private final ReentrantLock lock = new ReentrantLock();
  private final Condition written = lock.newCondition();
  private ByteArrayOutputStream pending = new ByteArrayOutputStream();
  private FileOutputStream file;
  private long number;
  private long start;
  private long end;
  private long durable;
  private boolean writing;
  private @Nullable IOException failure;

  /**
   * Starts a new file.
   *
   * @param fsync whether an answer also survives the loss of power
   */
  public FileJournal(Path folder, long number, boolean fsync) {
    this.files = new JournalFiles(folder);
    this.fsync = fsync;
    this.number = number;
    this.file = open(number);
  }

  @Override
  public long append(byte[] record) {
    lock.lock();
    try {
      pending.writeBytes(JournalRecord.header(number, record));
      pending.writeBytes(record);
      end += JournalRecord.HEADER + record.length;
      return end;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void await(long point) {
    lock.lock();
    try {
      while (durable < point) {
        if (failure != null) {
          throw new UncheckedIOException("The journal cannot be written", failure);
        }
        if (writing) {
          written.awaitUninterruptibly();
        } else {
          writeQueued();
        }
      }
    } finally {
      lock.unlock();
    }
  }

  private void writeQueued() {
    byte[] batch = pending.toByteArray();
    long reached = end;
    pending = new ByteArrayOutputStream(batch.length);
    writing = true;
    lock.unlock();
    IOException problem = write(batch);
    lock.lock();
    writing = false;
    if (problem == null) {
      durable = reached;
    } else {
      failure = problem;
    }
    written.signalAll();
  }

  private @Nullable IOException write(byte[] batch) {
    try {
      file.write(batch);
      if (fsync) {
        file.getFD().sync();
      }
      return null;
    } catch (IOException e) {
      return e;
    }
  }

  @Override
  public long end() {
    lock.lock();
    try {
      return end;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public long fileSize() {
    lock.lock();
    try {
      return end - start;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void startFile(long next) {
    await(end());
    lock.lock();
    try {
      file.close();
      file = open(next);
      number = next;
      start = end;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void dropBefore(long limit) {
    files.dropBefore(limit);
  }

  @Override
  public void close() {
    await(end());
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileOutputStream open(long next) {
    try {
      return new FileOutputStream(files.file(next).toFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
