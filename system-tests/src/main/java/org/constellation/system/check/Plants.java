package org.constellation.system.check;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import java.util.Optional;
import java.util.UUID;
import org.bson.Document;
import org.bson.UuidRepresentation;

/**
 * Breaks the store on purpose, behind the services' back: a checker is only worth what it catches.
 */
public final class Plants implements AutoCloseable {

  private final MongoClient client;

  public Plants(String uri) {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
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

  /** Doubles one document under another id. */
  public boolean doubleOne(String database, String collection, String key, Object value) {
    Document one = documents(database, collection).find(Filters.eq(key, value)).first();
    if (one == null) {
      return false;
    }
    one.put("_id", UUID.randomUUID());
    documents(database, collection).insertOne(one);
    return true;
  }

  private MongoCollection<Document> documents(String database, String collection) {
    return client.getDatabase(database).getCollection(collection);
  }

  @Override
  public void close() {
    client.close();
  }
}
