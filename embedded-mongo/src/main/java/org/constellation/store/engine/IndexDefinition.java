package org.constellation.store.engine;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/** An index as it was asked for. */
public record IndexDefinition(Document description) {
  /** The index that every collection has. */
  public static final IndexDefinition ID =
      new IndexDefinition(
          new Document("v", 2).append("key", new Document("_id", 1)).append("name", "_id_"));

  /**
   * Checks a description from {@code createIndexes}.
   *
   * @throws MongoServerError when it asks for what is not here: text, hashed, geo, wildcard,
   *     collation, hidden
   */
  public static IndexDefinition of(Document description) {
    return IndexRules.read(description);
  }

  /** Unique in its collection. */
  public String name() {
    return Fields.get(description, "name", String.class);
  }

  /** The fields as they were described. */
  public Document keys() {
    return Fields.document(description, "key");
  }

  /** Whether these, as a client writes them, are its fields: 1.0 means 1. */
  public boolean isOn(@Nullable Object keys) {
    return keys instanceof Document given
        && !given.isEmpty()
        && pattern().equals(KeyPattern.of(given));
  }

  /** The fields. */
  public KeyPattern pattern() {
    return KeyPattern.of(keys());
  }

  /** Whether two documents may not have the same key. */
  public boolean unique() {
    return name().equals(ID.name()) || Utils.isTrue(description.get("unique"));
  }

  /** Whether documents with none of the fields are left out. */
  public boolean sparse() {
    return Utils.isTrue(description.get("sparse"));
  }

  /** What documents must match to be in it. */
  public @Nullable Document partial() {
    return description.containsKey("partialFilterExpression")
        ? Fields.document(description, "partialFilterExpression")
        : null;
  }

  /** How long after the date in its field a document goes. */
  public @Nullable Duration expireAfter() {
    return description.get("expireAfterSeconds") instanceof Number seconds
        ? Duration.ofSeconds(seconds.longValue())
        : null;
  }
}
