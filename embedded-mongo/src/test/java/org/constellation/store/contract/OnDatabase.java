package org.constellation.store.contract;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Where a part of the contract is tried. */
interface OnDatabase {
  MongoDatabase database();

  /** A new collection with these documents, given as JSON. */
  default MongoCollection<Document> collection(String... documents) {
    MongoCollection<Document> fresh = database().getCollection("c" + UUID.randomUUID());
    if (documents.length > 0) {
      fresh.insertMany(List.of(documents).stream().map(Document::parse).toList());
    }
    return fresh;
  }

  /** The ids of what a filter finds, in the order of the ids. */
  default List<Object> ids(MongoCollection<Document> collection, String filter) {
    return ids(collection, filter, "{_id: 1}");
  }

  /** The ids of what a filter finds, sorted. */
  default List<Object> ids(MongoCollection<Document> collection, String filter, String sort) {
    Bson order = Document.parse(sort);
    List<Object> ids = new ArrayList<>();
    for (Document found : collection.find(Document.parse(filter)).sort(order)) {
      ids.add(found.get("_id"));
    }
    return ids;
  }

  /** The only document, by its id. */
  default Document one(MongoCollection<Document> collection, Object id) {
    Document found = collection.find(new Document("_id", id)).first();
    if (found == null) {
      throw new AssertionError("There is no " + id);
    }
    return found;
  }
}
