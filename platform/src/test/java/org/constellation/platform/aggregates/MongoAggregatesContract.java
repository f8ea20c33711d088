package org.constellation.platform.aggregates;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.UuidRepresentation;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.junit.jupiter.api.AfterEach;
import org.springframework.data.mongodb.core.MongoTemplate;

/** The contract on a server that speaks MongoDB's protocol, whichever it is. */
abstract class MongoAggregatesContract extends AggregatesContract {

  /** What reached the broker, which is a list here. */
  static final class Recorded implements Publisher {
    final ConcurrentLinkedQueue<OutboxEntry> entries = new ConcurrentLinkedQueue<>();
    Runnable onPublish = () -> {};

    @Override
    public void publish(String key, OutboxEntry entry) {
      entries.add(entry);
      onPublish.run();
    }

    @Override
    public void publish(StateRecord state, String campus) {
      throw new AssertionError("jars say nothing on a compacted topic");
    }
  }

  private final MongoClient client;
  protected final MongoTemplate mongo;
  protected final Recorded recorded = new Recorded();

  MongoAggregatesContract(String uri) {
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(new ConnectionString(uri))
                .uuidRepresentation(UuidRepresentation.STANDARD)
                .build());
    mongo = new MongoTemplate(client, "contract");
  }

  @Override
  protected Aggregates<Jar, RequestEvent> fresh() {
    mongo.dropCollection(TYPE.collection());
    var relay = new Relay(recorded, Runnable::run, NOON, new SimpleMeterRegistry());
    return new MongoAggregates<>(TYPE, mongo, relay, NOON, NOON);
  }

  @AfterEach
  void close() {
    client.close();
  }
}
