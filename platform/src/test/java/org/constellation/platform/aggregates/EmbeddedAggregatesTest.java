package org.constellation.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.Decision.made;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.bson.Document;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.MoreAsked;
import org.constellation.platform.access.Scope;
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
}
