package org.constellation.store.contract;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import org.bson.UuidRepresentation;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EmbeddedStoreTest implements StoreContract {
  private final EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client = connect(store.uri("contract"));

  static MongoClient connect(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .uuidRepresentation(UuidRepresentation.STANDARD)
            .build());
  }

  @AfterAll
  void stop() {
    client.close();
    store.close();
  }

  @Override
  public MongoDatabase database() {
    return client.getDatabase("contract");
  }
}
