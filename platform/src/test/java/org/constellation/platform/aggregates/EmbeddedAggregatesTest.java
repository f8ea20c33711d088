package org.constellation.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.Decision.made;

import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.MoreAsked;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates.Newcomer;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

class EmbeddedAggregatesTest extends MongoAggregatesContract {

  private static final EmbeddedMongo SERVER = EmbeddedMongo.start(Options.inMemory());

  EmbeddedAggregatesTest() {
    super(SERVER.uri("contract"));
  }

  @AfterAll
  static void stop() {
    SERVER.close();
  }

  @Test
  void events_leave_in_order_and_the_outbox_is_empty_afterwards() {
    var jars = fresh();
    UUID id = UUID.randomUUID();
    RequestEvent event = new MoreAsked(id, id, "here", id, "here", NOON.instant());

    jars.create(id, null, new Jar.Closed("here", 1, null), List.of(event, event));
    jars.change(Scope.SERVICE, id, _ -> made(new Jar.Closed("here", 2, null), event));

    assertThat(recorded.entries).extracting(OutboxEntry::sequence).containsExactly(1L, 2L, 3L);
    assertThat(recorded.entries).extracting(OutboxEntry::id).doesNotHaveDuplicates();
    Document kept =
        Objects.requireNonNull(mongo.getCollection("jars").find(new Document("_id", id)).first());
    assertThat(kept).doesNotContainKeys("pendingSince", "claim");
    assertThat(kept.getList("outbox", Document.class)).isEmpty();
  }

  @Test
  void what_many_new_ones_tell_leaves_and_their_outboxes_are_empty_afterwards() {
    var jars = fresh();
    List<Newcomer<Jar, RequestEvent>> newcomers =
        Stream.generate(UUID::randomUUID)
            .limit(150)
            .map(id ->
                new Newcomer<Jar, RequestEvent>(
                    id,
                    new Jar.Closed("here", 1, null),
                    List.of(new MoreAsked(id, id, "here", id, "here", NOON.instant()))))
            .toList();

    jars.createAll(newcomers);

    assertThat(recorded.entries).hasSize(150).extracting(OutboxEntry::id).doesNotHaveDuplicates();
    var left = mongo.getCollection("jars").countDocuments(Filters.exists("pendingSince"));
    var held = mongo.getCollection("jars").countDocuments(Filters.exists("claim"));
    var full = mongo.getCollection("jars").countDocuments(Filters.exists("outbox.0"));
    assertThat(List.of(left, held, full)).containsOnly(0L);
  }

  @Test
  void what_is_written_while_a_batch_is_sent_leaves_too() {
    var jars = fresh();
    UUID id = UUID.randomUUID();
    RequestEvent event = new MoreAsked(id, id, "here", id, "here", NOON.instant());
    recorded.onPublish =
        () -> {
          recorded.onPublish = () -> {};
          jars.change(Scope.SERVICE, id, _ -> made(new Jar.Closed("here", 2, null), event));
        };

    jars.createAll(
        List.of(
            new Newcomer<>(id, new Jar.Closed("here", 1, null), List.of(event)),
            new Newcomer<>(UUID.randomUUID(), new Jar.Closed("here", 1, null), List.of(event))));

    assertThat(recorded.entries).extracting(OutboxEntry::sequence).containsExactly(1L, 1L, 2L);
    assertThat(mongo.getCollection("jars").countDocuments(Filters.exists("claim"))).isZero();
    assertThat(mongo.getCollection("jars").countDocuments(Filters.exists("pendingSince"))).isZero();
  }
}
