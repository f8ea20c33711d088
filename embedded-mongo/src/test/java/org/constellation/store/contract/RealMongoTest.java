package org.constellation.store.contract;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.testcontainers.junit.jupiter.Container;
import org.testcontainers.junit.jupiter.Testcontainers;
import org.testcontainers.mongodb.MongoDBContainer;

/** The same contract on MongoDB itself, where there is a Docker engine. */
@Testcontainers(disabledWithoutDocker = true)
class RealMongoTest implements StoreContract {
  @Container private static final MongoDBContainer MONGO = new MongoDBContainer("mongo:8.0");

  private static @Nullable MongoClient client;

  @AfterAll
  static void disconnect() {
    if (client != null) {
      client.close();
    }
  }

  @Override
  public MongoDatabase database() {
    MongoClient connected = client;
    if (connected == null) {
      connected = EmbeddedStoreTest.connect(MONGO.getConnectionString());
      client = connected;
    }
    return connected.getDatabase("contract");
  }
}
