package org.constellation.store.figures;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What the names of the journal's files tell of checkpoints: each begins a new file. */
record JournalWatch(Path data) {
  long newest() {
    return numbers().stream().mapToLong(Long::longValue).max().orElse(0);
  }

  /** The old file goes when a checkpoint has ended. */
  boolean isWithinCheckpoint() {
    return numbers().size() > 1;
  }

  private List<Long> numbers() {
    if (!Files.isDirectory(data)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(data)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.startsWith("journal-"))
          .map(name -> Long.valueOf(name.substring("journal-".length())))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
