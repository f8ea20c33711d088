package org.constellation.platform.events;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import org.bson.UuidRepresentation;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterEach;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoShelfTest extends ShelfContract {

  private final EmbeddedMongo server = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(server.uri("shelf")))
              .uuidRepresentation(UuidRepresentation.STANDARD)
              .build());
  private final MongoTemplate mongo = new MongoTemplate(client, "shelf");
  private final MongoShelf shelf = new MongoShelf(mongo);

  @Override
  protected Shelf shelf() {
    return shelf;
  }

  @Override
  protected ShelfLists lists() {
    return new MongoShelfLists(mongo);
  }

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }
}
