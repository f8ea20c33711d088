package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.ObjectId;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.Map;

/** A document as an insert takes it: with its {@code _id} in front. */
final class NewDocument {
  private NewDocument() {}

  static Document complete(Document document) {
    Object id = document.get("_id");
    if (id instanceof List<?> || id instanceof BsonRegularExpression) {
      throw new MongoServerError(
          53, "InvalidIdField", "The '_id' value cannot be an array or a regular expression");
    }
    if (id instanceof Document parts) {
      parts.keySet().forEach(NewDocument::refuseDollar);
    }
    Document complete = new Document("_id", document.containsKey("_id") ? id : new ObjectId());
    for (Map.Entry<String, Object> field : document.entrySet()) {
      refuseDollar(field.getKey());
      complete.put(field.getKey(), field.getValue());
    }
    return complete;
  }

  private static void refuseDollar(String name) {
    if (name.startsWith("$")) {
      throw new MongoServerError(
          52, "DollarPrefixedFieldName", "A field name may not start with '$'");
    }
  }
}
