package org.constellation.system.hostile;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What exists, but not for the caller: of another campus, or between other people.
 *
 * @param dump every document by database, collection and id
 */
record Strangers(Map<String, String> dump) {

  private static final Pattern OWNER = Pattern.compile("owner=([a-z0-9-]+)");

  private static final Map<String, String> COLLECTIONS =
      Map.of(
          "/requests/{", "request-service.requests ",
          "/engagements/{", "engagement-service.engagements ",
          "/notifications/{", "notification-service.notifications ",
          "/people/{", "profile-service.people ",
          "/cohorts/{", "matching-service.cohorts ",
          "/roster-imports/{", "profile-service.roster-imports ");

  /** What is shared within a campus, and with its sister campuses. */
  private static final Set<String> OF_CAMPUSES =
      Set.of("/people/{", "/roster-imports/{", "/cohorts/{");

  /** The operation's path with ids of strangers' things; empty where there are none. */
  Optional<String> path(Operation operation, Caller caller) {
    String path = operation.path();
    Optional<String> id =
        path.contains("/campuses/{") || path.contains("/oversight/{")
            ? campus(caller)
            : thing(path, caller);
    return id.map(found ->
        path.replaceFirst("\\{[^}]+}", Matcher.quoteReplacement(found))
            .replaceAll("\\{[^}]+}", "00000000-0000-4000-8000-000000000000"));
  }

  /**
   * Who calls.
   *
   * @param seen campuses that they may know of
   */
  record Caller(String personId, Set<String> seen) {}

  private Optional<String> campus(Caller caller) {
    return owners().filter(owner -> !caller.seen().contains(owner)).findFirst();
  }

  private Stream<String> owners() {
    return dump.entrySet().stream()
        .filter(document -> document.getKey().startsWith("profile-service.campuses "))
        .map(document -> OWNER.matcher(document.getValue()))
        .filter(Matcher::find)
        .map(owner -> owner.group(1));
  }

  private Optional<String> thing(String path, Caller caller) {
    String collection =
        COLLECTIONS.entrySet().stream()
            .filter(known -> path.contains(known.getKey()))
            .map(Map.Entry::getValue)
            .findFirst()
            .orElse("none");
    boolean farAway = OF_CAMPUSES.stream().anyMatch(path::contains);
    return dump.entrySet().stream()
        .filter(document -> document.getKey().startsWith(collection))
        .filter(document -> !document.getValue().contains(caller.personId()))
        .filter(document -> !farAway || isFar(document.getValue(), caller))
        .map(document -> document.getKey().substring(collection.length()))
        .findFirst();
  }

  private static boolean isFar(String document, Caller caller) {
    Matcher owner = OWNER.matcher(document);
    return owner.find() && !caller.seen().contains(owner.group(1));
  }
}
