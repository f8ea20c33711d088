package org.constellation.platform.operations;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;
import org.constellation.platform.events.ShelfLists;
import org.jspecify.annotations.Nullable;

/**
 * Which part of a list the gateway wants, which joins it with those of other services.
 *
 * @param limit how many at most
 * @param since time of the entry after which it goes on; absent at the beginning
 * @param id of that entry, which may be another service's
 */
record HeldPage(
    @Nullable @Min(1) @Max(101) Integer limit, @Nullable Instant since, @Nullable String id) {

  private static final int DEFAULT = 20;
  private static final String ALL = "\uffff";

  int size() {
    return limit == null ? DEFAULT : limit;
  }

  /** The same place among this service's own: all services' entries are in one order. */
  ShelfLists.@Nullable Place after(String service) {
    if (since == null || id == null) {
      return null;
    }
    String own = service + ".";
    String local =
        id.startsWith(own) ? id.substring(own.length()) : own.compareTo(id) < 0 ? ALL : "";
    return new ShelfLists.Place(since, local);
  }
}
