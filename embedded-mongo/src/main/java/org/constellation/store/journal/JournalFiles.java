package org.constellation.store.journal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
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
          .filter(name -> name.matches(PREFIX + "\\d+")) // others were put aside by somebody
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

  /** Makes the files' names survive the loss of power; Windows does so by itself. */
  void sync() throws IOException {
    if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }
}
