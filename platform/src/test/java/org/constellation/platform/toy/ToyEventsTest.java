package org.constellation.platform.toy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constellation.contracts.Decision.made;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.Delivery;
import org.constellation.platform.events.EventIds;
import org.constellation.platform.events.EventJson;
import org.constellation.platform.events.Handled;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Replays;
import org.constellation.platform.events.Shelf;
import org.constellation.platform.outbox.Cause;
import org.constellation.platform.toy.ToyApplication.Arrived;
import org.constellation.platform.toy.ToyApplication.Toy;
import org.junit.jupiter.api.Test;

/** Events through the real broker and the binder, into the store and back. */
class ToyEventsTest {

  private final Aggregates<Toy, RequestEvent> toys = aggregates("toys");
  private final Aggregates<Toy, RequestEvent> followed = aggregates("followed");
  private final Arrived arrived = ToyStack.APP.getBean(Arrived.class);
  private final Shelf shelf = ToyStack.APP.getBean(Shelf.class);
  private final Instant now = ToyStack.APP.getBean("business", Clock.class).instant();

  @SuppressWarnings("unchecked")
  private final Cards<CampusCard> cards = ToyStack.APP.getBean("campusCardsKept", Cards.class);

  @SuppressWarnings("unchecked")
  private static Aggregates<Toy, RequestEvent> aggregates(String name) {
    return ToyStack.APP.getBean(name, Aggregates.class);
  }

  private RequestEvent event(UUID id) {
    return ToyApplication.event(id, "c-" + id, now);
  }

  private UUID toy() {
    UUID id = UUID.randomUUID();
    toys.create(id, null, new Toy("c-" + id, 0), List.of(event(id)));
    return id;
  }

  @Test
  void events_arrive_in_order_and_the_newest_card_is_kept_until_the_tombstone() {
    UUID id = toy();
    for (int i = 1; i <= 20; i++) {
      int count = i;
      toys.change(Scope.SERVICE, id, toy -> made(new Toy(toy.campus(), count), event(id)));
    }

    await()
        .untilAsserted(() -> {
          assertThat(arrived.sequences(id)).hasSize(21).isSorted();
          assertThat(cards.find("c-" + id)).map(CampusCard::name).contains("Campus 20");
        });

    toys.change(Scope.SERVICE, id, toy -> made(new Toy(toy.campus(), -1)));
    await().until(() -> cards.find("c-" + id).isEmpty());
  }

  @Test
  void what_a_command_set_off_is_told_by_its_correlation_wherever_it_is_handled() {
    UUID id = UUID.randomUUID();
    new Cause("command-1", null, null)
        .around(() -> toys.create(id, null, new Toy("c-" + id, 0), List.of(event(id))));

    await().until(() -> arrived.sequences(id).equals(List.of(1L)));

    assertThat(arrived.correlations.get(id.toString()))
        .containsExactlyInAnyOrder(
            "cause command-1",
            "caused by " + EventIds.event(Topic.REQUESTS, id, 1),
            "log command-1");
  }

  @Test
  void a_gap_waits_and_is_closed_in_order() {
    UUID id = UUID.randomUUID();
    double parked = counted("toyFollow", Handled.PARKED);
    double duplicates = counted("toyFollow", Handled.DUPLICATE);
    followed.create(id, null, new Toy("c", 0), List.of());

    ToyTopics.send(id, 3, body(id));
    ToyTopics.send(id, 2, body(id));
    await().until(() -> waiting("toyFollow", id) == 2);
    assertThat(followed.find(Scope.SERVICE, id).orElseThrow().state().count()).isZero();
    ToyTopics.send(id, 1, body(id));
    ToyTopics.send(id, 1, body(id));

    await().until(() -> followed.find(Scope.SERVICE, id).orElseThrow().state().count() == 3);
    await().until(() -> waiting("toyFollow", id) == 0);
    assertThat(counted("toyFollow", Handled.PARKED)).isEqualTo(parked + 2);
    await().until(() -> counted("toyFollow", Handled.DUPLICATE) == duplicates + 1);
  }

  @Test
  void poison_is_dead_lettered_while_others_flow_and_its_key_waits_for_the_replay() {
    UUID poisoned = UUID.randomUUID();
    double deadLetters = counted("toyRequests", Handled.DEAD_LETTERED);
    ToyTopics.send(poisoned, 1, "{\"requestId\": 7");
    ToyTopics.send(poisoned, 2, body(poisoned));
    UUID healthy = toy();

    await().until(() -> arrived.sequences(healthy).equals(List.of(1L)));
    await().until(() -> deadLetter("toyRequests", poisoned) != null);
    await().until(() -> waiting("toyRequests", poisoned) == 1);
    assertThat(arrived.sequences(poisoned)).isEmpty();
    assertThat(counted("toyRequests", Handled.DEAD_LETTERED)).isEqualTo(deadLetters + 1);
    assertThat(ToyTopics.deadLettersOnTheBroker())
        .filteredOn(record -> record.key().equals(poisoned.toString()))
        .isNotEmpty();

    Held letter = java.util.Objects.requireNonNull(deadLetter("toyRequests", poisoned));
    Replays replays = ToyStack.APP.getBean(Replays.class);
    assertThat(replays.isReadable(letter)).isFalse();
    assertThat(replays.replay(letter, UUID.randomUUID()).handled())
        .isEqualTo(Handled.DEAD_LETTERED);
    assertThat(replays.skip(letter, UUID.randomUUID(), "nobody can read it")).isEqualTo(1);
    await().until(() -> arrived.sequences(poisoned).equals(List.of(2L)));
  }

  @Test
  void what_was_parked_when_its_dead_letter_was_settled_is_released_by_the_sweep() {
    UUID id = UUID.randomUUID();
    var delivery =
        new Delivery(
            Topic.REQUESTS.topicName(),
            0,
            1_000_000,
            id.toString(),
            ToyTopics.headers(id, 1, "org.constellation.requests.MoreAsked"),
            body(id).getBytes(StandardCharsets.UTF_8));
    shelf.hold(
        new Held(
            "toyRequests@" + delivery.position(),
            "toyRequests",
            delivery,
            Held.State.BEHIND_DEAD_LETTER,
            "behind a dead letter",
            now,
            null));

    ToyStack.APP.getBean(Replays.class).sweep();

    await().until(() -> arrived.sequences(id).equals(List.of(1L)));
    await().until(() -> waiting("toyRequests", id) == 0);
  }

  @Test
  void an_unknown_type_is_passed_over() {
    UUID id = UUID.randomUUID();
    double unknown = counted("toyFollow", Handled.UNKNOWN);
    followed.create(id, null, new Toy("c", 0), List.of());

    ToyTopics.send(id, 1, "{}", "org.constellation.requests.FromTheFuture");
    ToyTopics.send(id, 2, body(id));

    await().until(() -> followed.find(Scope.SERVICE, id).orElseThrow().state().count() == 1);
    assertThat(counted("toyFollow", Handled.UNKNOWN)).isEqualTo(unknown + 1);
  }

  private static double counted(String consumer, Handled outcome) {
    return ToyStack.APP
        .getBean(MeterRegistry.class)
        .find("constellation.events.handled")
        .tags("consumer", consumer, "outcome", outcome.name().toLowerCase(Locale.ROOT))
        .counters()
        .stream()
        .mapToDouble(Counter::count)
        .sum();
  }

  private org.constellation.platform.events.@org.jspecify.annotations.Nullable Held deadLetter(
      String consumer, UUID key) {
    return shelf.list(Held.State.DEAD_LETTER, 100).stream()
        .filter(held -> held.consumer().equals(consumer))
        .filter(held -> held.delivery().key().equals(key.toString()))
        .findFirst()
        .orElse(null);
  }

  private int waiting(String consumer, UUID key) {
    return shelf.waiting(consumer, Topic.REQUESTS.topicName(), key.toString()).size();
  }

  private String body(UUID id) {
    return EventJson.write(event(id));
  }
}
