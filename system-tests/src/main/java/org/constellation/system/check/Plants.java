package org.constellation.system.check;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;

/**
 * Breaks the store on purpose, behind the services' back: a checker is only worth what it catches.
 */
public final class Plants implements AutoCloseable {

  private final MongoClient client;

  public Plants(String uri) {
    client = StoreDump.client(uri);
  }

  /** Takes one document away; give it back with {@link #restore}. */
  public Optional<Document> loseOne(String database, String collection, UUID id) {
    return Optional.ofNullable(
        documents(database, collection).findOneAndDelete(Filters.eq("_id", id)));
  }

  /** Puts a document back that was taken away. */
  public void restore(String database, String collection, Document document) {
    documents(database, collection).insertOne(document);
  }

  /** Puts a twin of the one document that fits under another id; take it away with its id. */
  public Optional<UUID> doubleOne(String database, String collection, Map<String, Object> which) {
    MongoCollection<Document> documents = documents(database, collection);
    Document twin = documents.find(new Document(which)).first();
    if (twin == null) {
      return Optional.empty();
    }
    UUID id = UUID.randomUUID();
    twin.put("_id", id);
    documents.insertOne(twin);
    return Optional.of(id);
  }

  private MongoCollection<Document> documents(String database, String collection) {
    return client.getDatabase(database).getCollection(collection);
  }

  @Override
  public void close() {
    client.close();
  }
}
