package org.constellation.platform.events;

import java.util.List;
import java.util.function.Consumer;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.springframework.messaging.Message;

/** The consumer that keeps the newest card of each key; a poll's cards go with one command. */
final class NewestCards<C extends StateCard> implements Consumer<Message<?>> {

  private final Attempts attempts;
  private final String consumer;
  private final Topic topic;
  private final Class<C> type;
  private final Cards<C> cards;

  NewestCards(Attempts attempts, String consumer, Topic topic, Class<C> type, Cards<C> cards) {
    this.attempts = attempts;
    this.consumer = consumer;
    this.topic = topic;
    this.type = type;
    this.cards = cards;
    attempts.by(consumer, Attempts.Order.FREE, this::keep);
  }

  private Handled keep(Delivery delivery) {
    return isUnknown(delivery) ? Handled.UNKNOWN : known(delivery);
  }

  /** Of a type that a newer publisher puts on the topic: no card, and no tombstone either. */
  private boolean isUnknown(Delivery delivery) {
    return delivery
        .header(Headers.TYPE)
        .filter(type -> !topic.types().containsKey(type))
        .isPresent();
  }

  private Handled known(Delivery delivery) {
    return EventCodec.card(type, delivery)
        .map(cards::keep)
        .orElseGet(() -> cards.forget(delivery.key()));
  }

  @Override
  public void accept(Message<?> message) {
    List<Delivery> all = Delivery.all(message);
    if (!keptTogether(all)) {
      all.forEach(delivery -> attempts.fresh(consumer, topic, delivery));
    }
  }

  /** False when they have to be handled one by one: there is another thing than cards. */
  private boolean keptTogether(List<Delivery> all) {
    if (all.size() == 1
        || all.stream().anyMatch(delivery -> delivery.body() == null || isUnknown(delivery))) {
      return false;
    }
    try {
      cards
          .keepAll(all.stream().flatMap(each -> EventCodec.card(type, each).stream()).toList())
          .forEach(handled -> attempts.count(consumer, topic, handled));
      return true;
    } catch (RuntimeException e) {
      if (Faults.passes(e)) {
        throw e;
      }
      return false;
    }
  }
}
