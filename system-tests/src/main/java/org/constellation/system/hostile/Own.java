package org.constellation.system.hostile;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What is there and belongs to who calls, so that nothing but the input is bad.
 *
 * @param ids by how the path of such a thing begins, each with what is inside it
 * @param asked the mentor who has to answer the student's ask
 */
record Own(Map<String, List<String>> ids, String asked) {

  static final String REQUESTS = "/requests/{";
  static final String ENGAGEMENTS = "/engagements/{";

  /**
   * Where an operation can be tried on what is there.
   *
   * @param person in whose name
   */
  record Place(String path, String person) {}

  /** The operation's place, empty where nothing of the kind was begun. */
  Optional<Place> of(Operation operation) {
    if (!operation.namesSomething()) {
      return Optional.of(new Place(operation.path(), operation.caller()));
    }
    return ids.entrySet().stream()
        .filter(known -> operation.path().contains(known.getKey()))
        .findFirst()
        .map(known -> new Place(filled(operation.path(), known.getValue()), person(operation)));
  }

  private String person(Operation operation) {
    boolean menteeMay = operation.roles().contains("MENTEE");
    if (operation.path().contains(REQUESTS)) {
      return menteeMay ? "student" : asked;
    }
    return menteeMay ? "student" : operation.caller();
  }

  private static String filled(String path, List<String> ids) {
    String filled = path;
    for (String id : ids) {
      filled = filled.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(id));
    }
    return filled;
  }
}
