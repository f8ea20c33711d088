package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.constellation.contracts.events.StateCard;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;
import org.springframework.messaging.support.MessageBuilder;

/**
 * What every consumer of a compacted topic must hold: the newest card of a key counts, in whatever
 * order and however often cards come, until a tombstone; what cannot be read is set aside alone.
 */
public abstract class CardListenerContract<C extends StateCard> {

  /**
   * The function as the service's configuration makes it, fresh.
   *
   * @param cards what it is to keep them in
   */
  protected abstract Consumer<Message<?>> consumer(EventHandling handling, Cards<C> cards);

  /** A card of one key, of which the newer ones differ. */
  protected abstract C card(long version);

  /** A card of another key. */
  protected abstract C another();

  private final Listening listening = new Listening();
  private final Cards<C> cards = new InMemoryCards<>();
  private final Consumer<Message<?>> consumer = consumer(listening.handling(), cards);

  private Optional<C> kept() {
    return cards.find(card(1).key());
  }

  @Test
  void an_older_card_changes_nothing() {
    List.of(card(1), card(3), card(2)).forEach(card -> consumer.accept(Listening.card(card)));

    assertThat(kept()).contains(card(3));
    assertThat(cards.count()).isEqualTo(1);
    assertThat(listening.aside()).isEmpty();
  }

  @Test
  void the_same_card_twice_is_one() {
    consumer.accept(Listening.card(card(1)));
    consumer.accept(Listening.card(card(1)));

    assertThat(kept()).contains(card(1));
    assertThat(listening.aside()).isEmpty();
  }

  @Test
  void a_tombstone_takes_the_card_away() {
    consumer.accept(Listening.card(card(1)));

    consumer.accept(Listening.tombstone(card(1)));

    assertThat(kept()).isEmpty();
    assertThat(listening.aside()).isEmpty();
  }

  @Test
  void what_it_does_not_know_of_a_card_is_passed_over() {
    String more = EventJson.write(card(1)).replaceFirst("\\{", "{\"fromTheFuture\": [1],");

    consumer.accept(Listening.card(card(1), more));

    assertThat(kept()).contains(card(1));
    assertThat(listening.aside()).isEmpty();
  }

  @Test
  void a_type_from_the_future_is_no_card_even_if_it_could_be_read_as_one() {
    consumer.accept(Listening.card(card(1)));

    consumer.accept(
        MessageBuilder.fromMessage(Listening.card(card(2)))
            .setHeader(Headers.TYPE, "org.constellation.FromTheFuture")
            .build());

    assertThat(kept()).contains(card(1));
    assertThat(listening.aside()).isEmpty();
  }

  @Test
  void poison_is_set_aside_and_a_newer_card_of_its_key_comes_through() {
    consumer.accept(Listening.poison(Listening.card(card(1))));
    consumer.accept(Listening.card(another()));
    consumer.accept(Listening.card(card(2)));

    assertThat(kept()).contains(card(2));
    assertThat(cards.find(another().key())).contains(another());
    assertThat(listening.aside()).containsExactly(Held.State.DEAD_LETTER);
    String function = Objects.requireNonNull(getClass().getAnnotation(Hears.class)).value();
    assertThat(listening.shelf().all()).extracting(Held::consumer).containsExactly(function);
  }
}
