package org.constellation.request.requests;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.UuidRepresentation;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.constellation.request.TestClock;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The service's stores on an embedded server; what leaves for the broker is dropped. */
final class EmbeddedStore implements AutoCloseable {

  private final EmbeddedMongo server = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(server.uri("requests")))
              .uuidRepresentation(UuidRepresentation.STANDARD)
              .build());
  private final AtomicInteger databases = new AtomicInteger();

  /** A house with an empty database of its own. */
  House house() {
    TestClock clock = new TestClock();
    var mongo = new MongoTemplate(client, "requests" + databases.incrementAndGet());
    var relay = new Relay(new Dropped(), Runnable::run, clock, new SimpleMeterRegistry());
    return House.over(Shelves.in(new Stores(mongo, relay, clock, clock)), clock);
  }

  @Override
  public void close() {
    client.close();
    server.close();
  }

  private static final class Dropped implements Publisher {
    @Override
    public void publish(String key, OutboxEntry entry) {}

    @Override
    public void publish(StateRecord state, String campus) {}
  }
}
