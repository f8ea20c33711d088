package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Map;
import java.util.Set;
import org.constellation.store.keys.KeyField;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/** What {@code createIndexes} may ask for, and how it is kept: alike if it means the same. */
final class IndexRules {
  private static final Set<String> OF_ID = Set.of("v", "ns", "background", "key", "name");

  private IndexRules() {}

  static IndexDefinition read(Document description) {
    KeyPattern pattern = KeyPattern.of(Fields.document(description, "key"));
    Document kept = new Document("v", 2);
    for (Map.Entry<String, Object> option : description.entrySet()) {
      keep(option.getKey(), option.getValue(), kept, pattern);
    }
    IndexDefinition definition = new IndexDefinition(kept);
    check(description, definition, pattern);
    return definition;
  }

  private static void keep(
      String option, @Nullable Object value, Document kept, KeyPattern pattern) {
    switch (option) {
      case "v", "ns", "background" -> {}
      case "key" -> kept.put(option, keys(pattern));
      case "name", "partialFilterExpression" -> kept.put(option, value);
      case "unique", "sparse" -> {
        if (flag(option, value)) {
          kept.put(option, true);
        }
      }
      case "expireAfterSeconds" -> kept.put(option, seconds(value));
      default ->
          throw new MongoServerError(
              238, "NotImplemented", "The index option '" + option + "' is not supported");
    }
  }

  private static Document keys(KeyPattern pattern) {
    Document keys = new Document();
    for (KeyField field : pattern.fields()) {
      keys.append(field.path(), field.ascending() ? 1 : -1);
    }
    return keys;
  }

  private static boolean flag(String option, @Nullable Object value) {
    return switch (value) {
      case Boolean flag -> flag;
      case Number number -> number.doubleValue() != 0;
      case null, default ->
          throw new MongoServerError(14, "TypeMismatch", "'" + option + "' must be a boolean");
    };
  }

  private static int seconds(@Nullable Object value) {
    if (value instanceof Number number
        && number.doubleValue() >= 0
        && number.doubleValue() <= Integer.MAX_VALUE) {
      return number.intValue();
    }
    throw refused("'expireAfterSeconds' must be a number from 0 to " + Integer.MAX_VALUE);
  }

  private static void check(Document asked, IndexDefinition definition, KeyPattern pattern) {
    boolean ofId = definition.keys().equals(IndexDefinition.ID.keys());
    for (String option : asked.keySet()) {
      if (ofId && !OF_ID.contains(option)) {
        throw new MongoServerError(
            197,
            "InvalidIndexSpecificationOption",
            "The field '" + option + "' is not valid for an _id index specification");
      }
    }
    if (pattern.fields().stream().anyMatch(field -> field.path().contains("$"))) {
      throw new MongoServerError(
          238, "NotImplemented", "Wildcard and positional index fields are not supported");
    }
    String name = definition.name();
    if (name.isEmpty() || name.equals("*") || (!ofId && name.equals(IndexDefinition.ID.name()))) {
      throw refused("An index cannot be named '" + name + "'");
    }
    if (definition.sparse() && definition.partial() != null) {
      throw refused("An index is sparse or partial, not both");
    }
    if (definition.expireAfter() != null && pattern.fields().size() > 1) {
      throw refused("TTL indexes are single-field indexes, compound ones are not");
    }
  }

  private static MongoServerError refused(String why) {
    return new MongoServerError(67, "CannotCreateIndex", why);
  }
}
