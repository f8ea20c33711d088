package org.constellation.store.contract;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/**
 * A case of the CRUD specification, in our own words.
 *
 * @param commands what is sent, one after the other; empty when it cannot be said here
 * @param answers what each of them answers, a part of it; or {@code refused}; or why it cannot be
 *     said, or how the store differs
 * @param afterwards a collection and its documents; may be empty
 */
record CrudCase(
    String file, String name, List<String> commands, List<String> answers, String afterwards) {
  private static final String LIST = "/conformance/crud.txt";
  private static final List<String> NOT_RUN = List.of("not expressible", "differs");

  static List<CrudCase> all() throws IOException {
    try (var in = Objects.requireNonNull(CrudCase.class.getResourceAsStream(LIST))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(CrudCase::of)
          .toList();
    }
  }

  private static CrudCase of(String line) {
    List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
    return new CrudCase(
        cells.get(0),
        cells.get(1),
        steps(cells.get(2)),
        steps(cells.get(3)),
        cells.size() > 4 ? cells.get(4) : "");
  }

  private static List<String> steps(String cell) {
    return cell.isEmpty() ? List.of() : List.of(cell.split(" ; ", -1));
  }

  boolean isRun() {
    return NOT_RUN.stream().noneMatch(answers.getFirst()::startsWith);
  }

  boolean isRefused() {
    return answers.getFirst().equals("refused");
  }

  /** As the document lists it. */
  String verdict() {
    return isRun() && !isRefused() ? "passed" : answers.getFirst();
  }

  @Override
  public String toString() {
    return file + ": " + name;
  }
}
