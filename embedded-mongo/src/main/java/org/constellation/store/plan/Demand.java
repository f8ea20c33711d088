package org.constellation.store.plan;

import de.bwaldvogel.mongo.backend.Missing;
import java.util.List;
import org.constellation.store.keys.Bounds;
import org.constellation.store.keys.Rank;
import org.jspecify.annotations.Nullable;

/** What a filter asks of one field, in a form that an index understands. */
sealed interface Demand {
  /** One of these values. A missing field counts as null. */
  record Points(List<Object> values) implements Demand {
    boolean includesNull() {
      return values.contains(Missing.getInstance());
    }
  }

  /** Values of one type, from and to. */
  record Range(Rank rank, Bounds.@Nullable End lower, Bounds.@Nullable End upper)
      implements Demand {}

  /** The field is there. */
  record Present() implements Demand {}

  /** Whether a document without the field cannot meet the demand. */
  default boolean needsField() {
    return switch (this) {
      case Points points -> !points.includesNull();
      case Range _, Present _ -> true;
    };
  }
}
