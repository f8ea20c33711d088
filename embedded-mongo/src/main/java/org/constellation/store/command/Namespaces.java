package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import org.constellation.store.engine.IndexDefinition;
import org.jspecify.annotations.Nullable;

/** Names of collections and indexes. */
final class Namespaces {
  private Namespaces() {}

  static Document describe(String collection, boolean nameOnly) {
    Document described = new Document("name", collection).append("type", "collection");
    return nameOnly
        ? described
        : described
            .append("options", new Document())
            .append("info", new Document("readOnly", false))
            .append("idIndex", IndexDefinition.ID.description());
  }

  static boolean isWanted(IndexDefinition index, @Nullable Object wanted) {
    if ("*".equals(wanted)) {
      return !index.name().equals(IndexDefinition.ID.name());
    }
    return index.name().equals(wanted) || index.isOn(wanted);
  }
}
