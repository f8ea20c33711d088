package org.constellation.store.engine;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.Json;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.stream.Collectors;
import org.constellation.store.keys.KeyField;

/** A unique index has the key already: the error that drivers know as a duplicate key. */
public final class TakenKey extends MongoServerError {
  private static final int CODE = 11_000;

  private final transient Document pattern;
  private final transient Document value;

  private TakenKey(String message, Document pattern, Document value) {
    super(CODE, "DuplicateKey", message);
    this.pattern = pattern;
    this.value = value;
  }

  static TakenKey in(String namespace, IndexDefinition index, Document document) {
    Document value = new Document();
    for (KeyField field : index.pattern().fields()) {
      value.append(field.path(), Utils.getSubdocumentValueCollectionAware(document, field.path()));
    }
    String values =
        value.entrySet().stream()
            .map(entry -> entry.getKey() + ": " + Json.toCompactJsonValue(entry.getValue()))
            .collect(Collectors.joining(", ", "{ ", " }"));
    return new TakenKey(
        "E11000 duplicate key error collection: %s index: %s dup key: %s"
            .formatted(namespace, index.name(), values),
        index.keys(),
        value);
  }

  /** What tells the client which key it was. */
  public Document details() {
    return new Document("keyPattern", pattern).append("keyValue", value);
  }
}
