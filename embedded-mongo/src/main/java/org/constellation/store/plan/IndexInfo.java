package org.constellation.store.plan;

import de.bwaldvogel.mongo.bson.Document;
import org.constellation.store.keys.Bounds;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/** What the planner knows of an index. */
public interface IndexInfo {
  /** The name in the catalog. */
  String name();

  /** The fields, in order. */
  KeyPattern pattern();

  /** Whether documents without any of the fields are left out. */
  boolean sparse();

  /** The filter that documents must pass to be in it, or null. */
  @Nullable Document partial();

  /** Whether any document has more than one key in it. */
  boolean multikey();

  /** Whether any document has more than one value of this field in it. */
  boolean multikey(int field);

  /** How many keys lie between the bounds; exact and cheap. */
  long count(Bounds bounds);
}
