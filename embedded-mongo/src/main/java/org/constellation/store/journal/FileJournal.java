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
  private ByteArrayOutputStream pending;
  private FileOutputStream file;
  private long number;
  private long start;
  private long end;
  private long durable;
  private boolean writing;
  private @Nullable Throwable failure;

  /**
   * Starts a new file.
   *
   * @param fsync whether an answer also survives the loss of power
   */
  public FileJournal(Path folder, long number, boolean fsync) {
    this(folder, number, fsync, new ByteArrayOutputStream());
  }

  FileJournal(Path folder, long number, boolean fsync, ByteArrayOutputStream pending) {
    this.files = new JournalFiles(folder);
    this.fsync = fsync;
    this.number = number;
    this.pending = pending;
    this.file = open(number);
  }

  @Override
  public long append(byte[] record) {
    if (record.length > JournalRecord.MAX_LENGTH) {
      throw new IllegalArgumentException("A record of " + record.length + " bytes");
    }
    lock.lock();
    try {
      refuseAfterFailure();
      JournalRecord whole = new JournalRecord(end - start - pending.size(), record);
      pending.writeBytes(whole.header(number));
      pending.writeBytes(record);
      end += JournalRecord.HEADER + record.length;
      return end;
    } catch (Throwable e) { // half a record may be queued
      failure = e;
      throw e;
    } finally {
      lock.unlock();
    }
  }

  @Override
  public void await(long point) {
    lock.lock();
    try {
      while (durable < point) {
        refuseAfterFailure();
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

  private void refuseAfterFailure() {
    Throwable cause = failure;
    if (cause != null) {
      throw new IllegalStateException("The journal cannot be written", cause);
    }
  }

  private void writeQueued() {
    ByteArrayOutputStream batch = pending;
    long reached = end;
    pending = new ByteArrayOutputStream(Math.min(batch.size(), 1 << 20));
    writing = true;
    lock.unlock();
    Throwable problem = write(batch);
    lock.lock();
    writing = false;
    if (problem == null) {
      durable = reached;
    } else {
      failure = problem;
    }
    written.signalAll();
  }

  /** Whatever goes wrong, those who wait must hear of it: an error of the JVM as well. */
  private @Nullable Throwable write(ByteArrayOutputStream batch) {
    try {
      batch.writeTo(file);
      if (fsync) {
        file.getFD().sync();
      }
      return null;
    } catch (Throwable e) {
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
    try (FileOutputStream _ = file) {
      if (failure == null) {
        await(end());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private FileOutputStream open(long next) {
    try {
      FileOutputStream opened = new FileOutputStream(files.file(next).toFile());
      if (fsync) {
        files.sync();
      }
      return opened;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
