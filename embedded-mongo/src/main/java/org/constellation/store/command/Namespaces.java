package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import org.constellation.store.engine.IndexDefinition;
import org.jspecify.annotations.Nullable;

/** Names of collections and indexes. */
final class Namespaces {
  private static final int LONGEST = 255;

  private Namespaces() {}

  static String check(Request request) {
    String collection = request.collection();
    if (collection.contains("$")
        || collection.startsWith("system.")
        || request.namespace().length() > LONGEST) {
      throw new MongoServerError(73, "InvalidNamespace", "Invalid collection name");
    }
    return request.namespace();
  }

  static Document describe(String collection) {
    return new Document("name", collection)
        .append("type", "collection")
        .append("options", new Document())
        .append("info", new Document("readOnly", false))
        .append("idIndex", IndexDefinition.ID.description());
  }

  static boolean isWanted(IndexDefinition index, @Nullable Object wanted) {
    if ("*".equals(wanted)) {
      return !index.name().equals(IndexDefinition.ID.name());
    }
    return index.name().equals(wanted) || index.keys().equals(wanted);
  }
}
