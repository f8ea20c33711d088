package org.constellation.platform.http;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A page of a list as it is answered.
 *
 * @param next cursor of the following page, absent at the end
 */
public record Listing<T>(List<T> items, @Nullable String next) {
  public Listing {
    items = List.copyOf(items);
  }
}
