package org.constellation.system.hostile;

import java.util.Optional;
import java.util.regex.Matcher;

/**
 * What is there and belongs to who calls, so that nothing but the input is bad.
 *
 * @param engagement of the student's
 * @param session planned in it
 * @param request of the student's, unanswered
 * @param asked the mentor who has to answer it
 * @param campus of the coordinator
 */
record Own(String engagement, String session, String request, String asked, String campus) {

  /**
   * Where an operation can be tried on what is there.
   *
   * @param person in whose name
   */
  record Place(String path, String person) {}

  /** The operation's place, empty where nothing of the kind was begun. */
  Optional<Place> of(Operation operation) {
    String path = operation.path();
    if (path.contains("/requests/{")) {
      return Optional.of(
          new Place(
              filled(path, request), operation.roles().contains("MENTEE") ? "student" : asked));
    }
    if (path.contains("/engagements/{")) {
      return Optional.of(new Place(filled(filled(path, engagement), session), "student"));
    }
    if (path.contains("/campuses/{")) {
      return Optional.of(new Place(filled(path, campus), operation.caller()));
    }
    return operation.namesSomething()
        ? Optional.empty()
        : Optional.of(new Place(path, operation.caller()));
  }

  private static String filled(String path, String id) {
    return path.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(id));
  }
}
