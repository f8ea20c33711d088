package org.constellation.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constellation.local.clock.OffsetFile;

/** All that a stack keeps, in one folder. */
public record DataFolder(Path root) {
  /** Says that a folder is a stack's, so that nothing else is ever deleted. */
  private static final String MARK = ".constellation";

  public DataFolder {
    root = root.toAbsolutePath().normalize();
  }

  Path broker() {
    return root.resolve("broker");
  }

  Path store() {
    return root.resolve("store");
  }

  Path signingKey() {
    return root.resolve("sign-in").resolve("key.json");
  }

  OffsetFile clock() {
    return new OffsetFile(root.resolve("clock"));
  }

  Path campuses() {
    return root.resolve("campuses.json");
  }

  Path logs() {
    return root.resolve("logs");
  }

  Path pidOf(String part) {
    return root.resolve("run").resolve(part + ".pid");
  }

  /** Where the first start notes how far it has come. */
  Path seeded() {
    return root.resolve("seeded");
  }

  /**
   * Makes the folder ready and takes it for this process.
   *
   * @return empty when another stack runs on it
   */
  public Optional<FileLock> take() throws IOException {
    if (!ours() && !empty()) {
      throw new IllegalArgumentException(root + " holds something else; choose another folder");
    }
    Files.createDirectories(root.resolve("run"));
    Files.createDirectories(logs());
    Files.writeString(root.resolve(MARK), "Data of a local Constellation stack\n");
    FileChannel channel =
        FileChannel.open(lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    return Optional.ofNullable(channel.tryLock());
  }

  /** Deletes what an earlier stack left. */
  public void delete() throws IOException {
    if (Files.notExists(root)) {
      return;
    }
    if (!ours() && !empty()) {
      throw new IllegalArgumentException(root + " is no stack's data; delete it yourself");
    }
    delete(_ -> true);
  }

  /** Empties a folder that was taken, but for its logs; it stays taken. */
  void empty(FileLock taken) throws IOException {
    if (!taken.isValid()) {
      throw new IllegalStateException("Only who has taken a folder may empty it");
    }
    Set<Path> kept = Set.of(root, root.resolve(MARK), lock(), lock().getParent());
    delete(path -> !kept.contains(path) && !path.startsWith(logs()));
  }

  private void delete(Predicate<Path> these) throws IOException {
    List<Path> deepestFirst;
    try (Stream<Path> all = Files.walk(root)) {
      deepestFirst = all.filter(these).sorted(Comparator.reverseOrder()).toList();
    }
    for (Path path : deepestFirst) {
      Files.deleteIfExists(path);
    }
  }

  private Path lock() {
    return root.resolve("run").resolve("lock");
  }

  private boolean ours() {
    return Files.exists(root.resolve(MARK));
  }

  private boolean empty() throws IOException {
    if (Files.notExists(root)) {
      return true;
    }
    try (Stream<Path> inside = Files.list(root)) {
      return inside.findAny().isEmpty();
    }
  }
}
