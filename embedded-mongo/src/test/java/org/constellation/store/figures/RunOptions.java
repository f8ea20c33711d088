package org.constellation.store.figures;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/** {@code [--quick] [--seed N] [--out FILE]}. */
record RunOptions(boolean quick, long seed, Optional<Path> out) {
  static RunOptions of(String... arguments) {
    RunOptions options = new RunOptions(false, 1, Optional.empty());
    Iterator<String> words = List.of(arguments).iterator();
    while (words.hasNext()) {
      String word = words.next();
      options =
          switch (word) {
            case "--quick" -> new RunOptions(true, options.seed, options.out);
            case "--seed" ->
                new RunOptions(options.quick, Long.parseLong(words.next()), options.out);
            case "--out" ->
                new RunOptions(options.quick, options.seed, Optional.of(Path.of(words.next())));
            default -> throw new IllegalArgumentException("Unknown: " + word);
          };
    }
    return options;
  }

  /** Ends the process with the verdict. */
  static void exit(boolean held) {
    System.exit(held ? 0 : 1);
  }
}
