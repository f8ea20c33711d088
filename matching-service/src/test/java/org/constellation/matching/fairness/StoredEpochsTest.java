package org.constellation.matching.fairness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.bson.UuidRepresentation;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Tag;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class StoredEpochsTest {

  private static final Balance BALANCE =
      new Balance(new Views(3, 2_000, 1L << 63), new Views(4, 3_000, 5));

  @Test
  void epochs_and_days_come_back_as_they_were_kept() {
    var equity = new Equity(7, true, Map.of(id(1), 3), Map.of("north", -200));
    var rarity = new Rarity(9, Map.of(Tag.Kind.SKILL, Map.of("a.net", 3, "$c", 1)));
    var epoch =
        new Epoch(
            equity,
            Map.of(id(1), 5_000L),
            Map.of("north", BALANCE),
            Map.of("a.b", BALANCE),
            rarity);
    var day = new Day(7, new Shown(Map.of(id(2), 9_000_000_000L), Map.of("north", BALANCE)));
    assertThat(kept(EpochDesk.EPOCHS, epoch)).isEqualTo(epoch);
    assertThat(kept(EpochDesk.DAYS, day)).isEqualTo(day);
  }

  private static <S> S kept(AggregateType<S> type, S state) {
    var settings = MongoClientSettings.builder().uuidRepresentation(UuidRepresentation.STANDARD);
    try (var server = EmbeddedMongo.start(Options.inMemory());
        var client =
            MongoClients.create(
                settings
                    .applyConnectionString(new ConnectionString(server.uri("matching")))
                    .build())) {
      Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
      var relay = new Relay(new Silent(), Runnable::run, clock, new SimpleMeterRegistry());
      var stores = new Stores(new MongoTemplate(client, "matching"), relay, clock, clock);
      Aggregates<S, Void> all = stores.aggregates(type);
      var _ = all.create(id(1), null, state, List.of());
      return all.find(Scope.SERVICE, id(1)).map(Versioned::state).orElseThrow();
    }
  }

  private static final class Silent implements Publisher {
    @Override
    public void publish(String key, OutboxEntry entry) {}

    @Override
    public void publish(StateRecord state, String campus) {}
  }
}
