package org.constellation.system.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The subset of MongoDB that the services may use. {@code docs/store.md} writes it: the words in
 * its table's second column.
 */
public record Subset(Map<Part, Set<String>> words) {
  private static final String TABLE = "| part | in | not in |";
  private static final Pattern WORD = Pattern.compile("`([^`]+)`");

  /** Reads the table. */
  public static Subset in(Path document) throws IOException {
    Map<Part, Set<String>> words = new EnumMap<>(Part.class);
    List<String> rows =
        Files.readAllLines(document).stream()
            .dropWhile(line -> !line.equals(TABLE))
            .skip(2)
            .takeWhile(line -> line.startsWith("|"))
            .toList();
    for (String row : rows) {
      String[] cells = row.split("\\|", -1);
      Part part = Part.named(cells[1].strip()).orElseThrow();
      words.put(part, quoted(cells[2]));
    }
    if (words.size() < Part.values().length) {
      throw new IllegalStateException(document + " says nothing of some part: " + words.keySet());
    }
    return new Subset(words);
  }

  private static Set<String> quoted(String cell) {
    return WORD.matcher(cell)
        .results()
        .map((MatchResult found) -> found.group(1))
        .collect(Collectors.toUnmodifiableSet());
  }

  boolean has(Word word) {
    return words.getOrDefault(word.part(), Set.of()).contains(word.text());
  }
}
