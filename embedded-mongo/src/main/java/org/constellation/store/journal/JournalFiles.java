package org.constellation.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** The numbered files {@code journal-N} of a data folder. */
record JournalFiles(Path folder) {
  private static final String PREFIX = "journal-";

  Path file(long number) {
    return folder.resolve(PREFIX + number);
  }

  List<Long> numbers() {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith(PREFIX))
          .map(name -> Long.valueOf(name.substring(PREFIX.length())))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  void dropBefore(long limit) {
    for (long number : numbers()) {
      if (number < limit) {
        try {
          Files.deleteIfExists(file(number));
        } catch (IOException e) {
          throw new UncheckedIOException(e);
        }
      }
    }
  }
}
