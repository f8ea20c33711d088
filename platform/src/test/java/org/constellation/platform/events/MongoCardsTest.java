package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.Topic;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

class MongoCardsTest {

  private final EmbeddedMongo server = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client = MongoClients.create(server.uri("cards"));
  private final MongoCards<Relation> cards =
      new MongoCards<>(new MongoTemplate(client, "cards"), Topic.RELATIONS, Relation.class);

  @AfterEach
  void stop() {
    client.close();
    server.close();
  }

  @Test
  void of_many_cards_that_come_together_each_keys_newest_is_kept() {
    UUID one = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    cards.keep(card(one, 5));

    var handled =
        cards.keepAll(List.of(card(other, 1), card(one, 4), card(other, 3), card(other, 2)));

    assertThat(handled)
        .containsExactly(Handled.APPLIED, Handled.DUPLICATE, Handled.APPLIED, Handled.DUPLICATE);
    assertThat(cards.find(card(one, 1).key())).contains(card(one, 5));
    assertThat(cards.find(card(other, 1).key())).contains(card(other, 3));
    assertThat(cards.count()).isEqualTo(2);
  }

  private static Relation card(UUID mentee, long version) {
    UUID mentor = new UUID(0, 1);
    return new Relation(
        mentee, "north", mentor, "south", version, Relation.State.ASKED, null, null);
  }
}
