package org.constellation.store.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Reads back what was journalled since the store was last written. */
public record JournalReplay(Path folder, long from) {
  private static final Logger LOG = LoggerFactory.getLogger(JournalReplay.class);
  private static final int BUFFER = 1 << 20;

  /**
   * Hands over the changes of every record that was written whole, in order. The torn rest of the
   * last file was never answered and is dropped.
   *
   * @return the number of records
   * @throws IllegalStateException when something that was answered is damaged
   */
  public long each(Consumer<List<Change>> changes) {
    JournalFiles files = new JournalFiles(folder);
    List<Long> numbers = files.numbers().stream().filter(number -> number >= from).toList();
    long records = 0;
    for (long number : numbers) {
      boolean last = number == numbers.getLast();
      records += replay(files.file(number), number, last, changes);
    }
    return records;
  }

  /** The number for the next file. */
  public long next() {
    List<Long> numbers = new JournalFiles(folder).numbers();
    return numbers.isEmpty() ? from : Math.max(from, numbers.getLast() + 1);
  }

  private static long replay(Path file, long number, boolean last, Consumer<List<Change>> changes) {
    long records = 0;
    long read = 0;
    try (DataInputStream in =
        new DataInputStream(new BufferedInputStream(Files.newInputStream(file), BUFFER))) {
      for (JournalRecord record = JournalRecord.read(number, in);
          record != null;
          record = JournalRecord.read(number, in)) {
        changes.accept(Change.decode(record.content()));
        records++;
        read += JournalRecord.HEADER + record.content().length;
      }
      judge(file, number, read, last);
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void judge(Path file, long number, long read, boolean last) throws IOException {
    long rest = Files.size(file) - read;
    if (rest > 0 && (!last || new JournalTail(file, number, read).isDamage())) {
      throw new IllegalStateException(
          "The journal file %s is damaged at %d: answered writes are missing. Without the file the store opens as it was before them"
              .formatted(file, read));
    }
    if (rest > 0) {
      LOG.warn("Dropped the last {} bytes of {}: a write that was never answered", rest, file);
    }
  }
}
