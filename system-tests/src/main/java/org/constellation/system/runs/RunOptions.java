package org.constellation.system.runs;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * How a run was asked for.
 *
 * @param quick a short run that shows that it works, and writes no file
 * @param home the project's folder
 * @param folder the input, where a run can take another one than its own
 */
public record RunOptions(String name, boolean quick, long seed, Path home, Optional<Path> folder) {

  static RunOptions of(List<String> arguments) {
    Deque<String> left = new ArrayDeque<>(arguments);
    String name = "";
    boolean quick = false;
    long seed = 1;
    Path home = Path.of(".");
    Optional<Path> folder = Optional.empty();
    while (!left.isEmpty()) {
      String argument = left.pop();
      switch (argument) {
        case "--quick" -> quick = true;
        case "--seed" -> seed = Long.parseLong(value(argument, left));
        case "--home" -> home = Path.of(value(argument, left));
        default -> {
          if (name.isEmpty()) {
            name = argument;
          } else {
            folder = Optional.of(Path.of(argument));
          }
        }
      }
    }
    return new RunOptions(name, quick, seed, home.toAbsolutePath().normalize(), folder);
  }

  Path figures() {
    return home.resolve("target/figures/" + name + ".csv");
  }

  private static String value(String option, Deque<String> left) {
    if (left.isEmpty()) {
      throw new IllegalArgumentException(option + " needs a value");
    }
    return left.pop();
  }
}
