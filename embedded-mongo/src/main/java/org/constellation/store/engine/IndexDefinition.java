package org.constellation.store.engine;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.Set;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/** An index as it was asked for. */
public record IndexDefinition(Document description) {
  /** The index that every collection has. */
  public static final IndexDefinition ID =
      new IndexDefinition(
          new Document("v", 2).append("key", new Document("_id", 1)).append("name", "_id_"));

  private static final Set<String> OPTIONS =
      Set.of(
          "v",
          "key",
          "name",
          "unique",
          "sparse",
          "partialFilterExpression",
          "expireAfterSeconds",
          "background",
          "ns");

  /**
   * Checks a description from {@code createIndexes}.
   *
   * @throws MongoServerError when it asks for what is not here: text, hashed, geo, wildcard,
   *     collation, hidden
   */
  public static IndexDefinition of(Document description) {
    for (String option : description.keySet()) {
      if (!OPTIONS.contains(option)) {
        throw new MongoServerError(
            238, "NotImplemented", "The index option '" + option + "' is not supported");
      }
    }
    Document kept = new Document("v", 2);
    description.forEach((option, value) -> {
      if (!Set.of("v", "ns", "background").contains(option)) {
        kept.put(option, value);
      }
    });
    IndexDefinition definition = new IndexDefinition(kept);
    definition.check();
    return definition;
  }

  private void check() {
    KeyPattern pattern = pattern();
    if (pattern.fields().stream().anyMatch(field -> field.path().contains("$"))) {
      throw new MongoServerError(
          238, "NotImplemented", "Wildcard and positional index fields are not supported");
    }
    if (sparse() && partial() != null) {
      throw new MongoServerError(
          67, "CannotCreateIndex", "An index is sparse or partial, not both");
    }
    if (expireAfter() != null && pattern.fields().size() > 1) {
      throw new MongoServerError(
          67, "CannotCreateIndex", "TTL indexes are single-field indexes, compound ones are not");
    }
  }

  /** Unique in its collection. */
  public String name() {
    return Fields.get(description, "name", String.class);
  }

  /** The fields as they were described. */
  public Document keys() {
    return Fields.document(description, "key");
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
