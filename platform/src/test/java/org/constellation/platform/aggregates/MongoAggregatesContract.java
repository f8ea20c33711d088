package org.constellation.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.bson.UuidRepresentation;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.platform.outbox.Outbox;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
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
    mongo.dropCollection(Jar.TYPE.collection());
    var relay = new Relay(recorded, Runnable::run, NOON, new SimpleMeterRegistry());
    return new MongoAggregates<>(Jar.TYPE, mongo, relay, NOON, NOON);
  }

  @Test
  void a_late_hand_has_the_newest_sent_again_though_the_other_is_just_giving_back() {
    mongo.dropCollection(Jar.TYPE.collection());
    var idle = new Relay(recorded, _ -> {}, NOON, new SimpleMeterRegistry());
    var jars = new MongoAggregates<>(Jar.TYPE, mongo, idle, NOON, NOON);
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(3), List.of(event()));
    Outbox.Claimed late = jars.outbox().claim(id, Duration.ofSeconds(-1)).orElseThrow();
    jars.change(HERE, id, _ -> Decision.made(Jar.of(4), event()));
    Outbox.Claimed other = jars.outbox().claim(id, Duration.ofSeconds(30)).orElseThrow();

    assertThat(jars.outbox().release(late, late.last(), true)).isTrue();
    assertThat(jars.outbox().release(List.of(other))).containsExactly(id);
    assertThat(jars.outbox().oldest()).isPresent();
  }

  @Test
  void a_document_that_cannot_be_read_does_not_keep_the_others_events_waiting() {
    mongo.dropCollection(Jar.TYPE.collection());
    var idle = new Relay(recorded, _ -> {}, NOON, new SimpleMeterRegistry());
    var jars = new MongoAggregates<>(Jar.TYPE, mongo, idle, NOON, NOON);
    UUID broken = UUID.randomUUID();
    UUID whole = UUID.randomUUID();
    List.of(broken, whole).forEach(id -> jars.create(id, null, Jar.of(3), List.of(event())));
    mongo
        .getCollection(Jar.TYPE.collection())
        .updateOne(Filters.eq("_id", broken), Updates.set("outbox.0.seq", "first"));

    var claimed = jars.outbox().claim(List.of(broken, whole), Duration.ofSeconds(30));

    assertThat(claimed).extracting(Outbox.Claimed::id).containsExactly(whole);
    assertThat(jars.outbox().claim(List.of(broken), Duration.ofSeconds(30))).isEmpty();
    assertThat(jars.outbox().release(claimed)).isEmpty();
    assertThat(jars.outbox().oldest()).isPresent();
  }

  @AfterEach
  void close() {
    client.close();
  }
}
