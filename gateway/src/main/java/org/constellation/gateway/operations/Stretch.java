package org.constellation.gateway.operations;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.constellation.gateway.problems.Problem;
import org.constellation.gateway.problems.Refused;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a joined list is wanted. All services' entries are in one order, by time and then
 * by id, so that one place in it is a place in each service's list too.
 *
 * @param after the last entry of the page before
 */
record Stretch(int limit, @Nullable Place after) {
  private static final int DEFAULT = 20;
  private static final int MOST = 100;

  /** An entry by its time and its id, which begins with its service's name. */
  record Place(Instant since, String id) implements Comparable<Place> {
    /** Newest first. */
    @Override
    public int compareTo(Place other) {
      int later = other.since.compareTo(since);
      return later == 0 ? other.id.compareTo(id) : later;
    }
  }

  /** From the parameters of a list; 400 when one of them is none. */
  static Stretch of(@Nullable String limit, @Nullable String cursor, HttpSeal seal) {
    return new Stretch(
        limit == null ? DEFAULT : number(limit), cursor == null ? null : place(cursor, seal));
  }

  private static int number(String limit) {
    boolean fits = limit.matches("[0-9]{1,3}");
    int number = fits ? Integer.parseInt(limit) : 0;
    if (number < 1 || number > MOST) {
      throw new Refused(Problem.invalid("limit", "must be between 1 and " + MOST));
    }
    return number;
  }

  private static Place place(String cursor, HttpSeal seal) {
    return seal.place(cursor)
        .orElseThrow(() -> new Refused(Problem.invalid("cursor", "is not one of ours")));
  }

  /** What each service is asked for: one more than wanted tells whether there is more. */
  String query() {
    String first = "limit=" + (limit + 1);
    return after == null
        ? first
        : first
            + "&since="
            + URLEncoder.encode(after.since().toString(), StandardCharsets.UTF_8)
            + "&id="
            + URLEncoder.encode(after.id(), StandardCharsets.UTF_8);
  }
}
