package org.constellation.matching.cohorts;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.UuidRepresentation;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.matching.People;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.springframework.data.mongodb.core.MongoTemplate;

class StoredCohortsTest extends CohortsContract {

  private static final EmbeddedMongo SERVER = EmbeddedMongo.start(Options.inMemory());
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static MongoClient client;

  private final AtomicLong told = new AtomicLong();

  @BeforeAll
  static void connect() {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(SERVER.uri("matching")))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
  }

  @AfterAll
  static void close() {
    client.close();
    SERVER.close();
  }

  @Override
  House house() {
    Clock clock = Clock.fixed(People.NOW, ZoneOffset.UTC);
    var mongo = new MongoTemplate(client, "matching" + DATABASES.incrementAndGet());
    var relay = new Relay(new Counting(), Runnable::run, clock, new SimpleMeterRegistry());
    var stores = new Stores(mongo, relay, clock, clock);
    return new House(
        stores.aggregates(CohortDesk.TYPE), stores.<Sheet, MatchEvent>aggregates(Sheets.TYPE));
  }

  @Override
  long told(House house) {
    return told.get();
  }

  private final class Counting implements Publisher {
    @Override
    public void publish(String key, OutboxEntry entry) {
      told.incrementAndGet();
    }

    @Override
    public void publish(StateRecord state, String campus) {}
  }
}
