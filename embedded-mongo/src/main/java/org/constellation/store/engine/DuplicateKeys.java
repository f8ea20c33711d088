package org.constellation.store.engine;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.DuplicateKeyError;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.stream.Collectors;
import org.constellation.store.keys.KeyField;

/** The error that drivers know as a duplicate key. */
final class DuplicateKeys {
  private DuplicateKeys() {}

  static MongoServerError error(String namespace, IndexDefinition index, Document document) {
    String values =
        index.pattern().fields().stream()
            .map(KeyField::path)
            .map(path -> path + ": " + value(document, path))
            .collect(Collectors.joining(", ", "{ ", " }"));
    return new DuplicateKeyError(namespace, index.name() + " dup key: " + values);
  }

  private static String value(Document document, String path) {
    return Json.toCompactJsonValue(Utils.getSubdocumentValueCollectionAware(document, path));
  }
}
