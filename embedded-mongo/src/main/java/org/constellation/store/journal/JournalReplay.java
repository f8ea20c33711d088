package org.constellation.store.journal;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

/** Reads back what was journalled since the store was last written. */
public record JournalReplay(Path folder, long from) {
  private static final int BUFFER = 1 << 20;

  /**
   * Hands over the changes of every record that was written whole, in order. What follows a torn or
   * damaged record was never answered and is dropped.
   *
   * @return the number of records
   * @throws IllegalStateException when a file that was continued in another one is damaged
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
      for (byte[] content = JournalRecord.read(number, in);
          content != null;
          content = JournalRecord.read(number, in)) {
        changes.accept(Change.decode(content));
        records++;
        read += JournalRecord.HEADER + content.length;
      }
      if (!last && read != Files.size(file)) {
        throw new IllegalStateException("The journal file " + file + " is damaged at " + read);
      }
      return records;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
