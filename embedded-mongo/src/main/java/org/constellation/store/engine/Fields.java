package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;

/** Reads fields that must be there and of a type. */
public final class Fields {
  private Fields() {}

  /** A sub-document. */
  public static Document document(Document of, String name) {
    return get(of, name, Document.class);
  }

  /** Whether a path has the position operator in it. */
  static boolean isPositional(String path) {
    return path.endsWith(".$") || path.contains(".$.");
  }

  /**
   * A value.
   *
   * @throws MongoServerError when it is missing or of another type
   */
  public static <T> T get(Document of, String name, Class<T> type) {
    Object value = of.get(name);
    if (!type.isInstance(value)) {
      throw new MongoServerError(
          14, "TypeMismatch", "'" + name + "' must be there and of type " + type.getSimpleName());
    }
    return type.cast(value);
  }
}
