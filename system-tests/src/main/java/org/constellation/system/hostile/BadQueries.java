package org.constellation.system.hostile;

import static org.constellation.system.hostile.Tries.BAD;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Query parameters that cannot be.
 *
 * @param cursors which some lists gave for their own next pages, by the lists' paths
 */
record BadQueries(Tries tries, Map<String, String> cursors) {

  private static final String LONG = "x".repeat(20 * 1024);

  void tryAll(Operation operation, Own.Place place) {
    for (Query query : operation.queries()) {
      for (String value : query.wrong()) {
        String kind = query.name().equals("cursor") ? "wrong cursor" : "wrong query";
        of(kind, operation, place, query, query.with(value)).expect(BAD);
      }
      for (String gap : query.withGaps()) {
        of("list with a gap", operation, place, query, gap).expect(BAD);
      }
      if (query.name().equals("cursor")) {
        cursors.entrySet().stream()
            .filter(cursor -> !cursor.getKey().equals(place.path()))
            .map(cursor -> query.with(cursor.getValue()))
            .forEach(
                cursor -> of("another list's cursor", operation, place, query, cursor).expect(BAD));
      }
      if (query.required()) {
        of("query missing", operation, place, query, "").expect(BAD);
      }
      if (query.wrong().isEmpty()) {
        of("20 KB query", operation, place, query, query.with(LONG)).expect(Set.of(400, 414, 431));
      }
    }
  }

  /** The others that are needed are right. */
  private Tries.Try of(
      String kind, Operation operation, Own.Place place, Query query, String instead) {
    Stream<String> others =
        operation.queries().stream()
            .filter(other -> other.required() && !other.equals(query))
            .map(other -> other.with(other.right()));
    return tries
        .of(kind, operation, place)
        .query(Stream.concat(others, Stream.of(instead)).collect(Collectors.joining("&")));
  }
}
