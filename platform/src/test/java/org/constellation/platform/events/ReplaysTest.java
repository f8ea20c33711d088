package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.Decision.made;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.LongStream;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.MoreAsked;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.junit.jupiter.api.Test;
import org.springframework.messaging.Message;

/** What becomes of a sequence when operators give up or repeat a part of it. */
class ReplaysTest {

  /** Counts the events that it follows. */
  record Tally(String campus, int count) {}

  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
  private static final UUID KEY = new UUID(1, 1);

  private final InMemoryAggregates<Tally, Void> tallies =
      new InMemoryAggregates<>(AggregateType.of("tallies", Tally.class, Tally::campus), CLOCK);
  private final Listening listening = new Listening();
  private final Consumer<Message<?>> consumer =
      listening
          .handling()
          .inSequence(
              "tallies",
              Topic.REQUESTS,
              RequestEvent.class,
              tallies,
              (tally, _) -> made(new Tally(tally.campus(), tally.count() + 1)),
              _ -> {});

  private static Message<?> told(UUID key, long sequence) {
    RequestEvent event = new MoreAsked(key, key, "north", key, "north", Instant.EPOCH);
    return Listening.delivery(event, key, "north", sequence);
  }

  private void follow(UUID key) {
    tallies.create(key, null, new Tally("north", 0), List.of());
  }

  private int counted(UUID key) {
    return tallies.find(Scope.SERVICE, key).orElseThrow().state().count();
  }

  private Held letter() {
    return listening.shelf().list(Held.State.DEAD_LETTER, 1).getFirst();
  }

  private int skip() {
    return listening.replays().skip(letter(), new UUID(9, 9), "nobody can read it");
  }

  @Test
  void what_follows_a_skipped_letter_goes_on() {
    follow(KEY);
    consumer.accept(told(KEY, 1));
    consumer.accept(Listening.poison(told(KEY, 2)));
    consumer.accept(told(KEY, 3));

    assertThat(skip()).isEqualTo(1);
    consumer.accept(told(KEY, 4));

    assertThat(counted(KEY)).isEqualTo(3);
    assertThat(listening.aside()).containsExactly(Held.State.SKIPPED);
  }

  @Test
  void a_letter_that_came_too_early_is_gone_past_when_its_turn_has_come() {
    follow(KEY);
    consumer.accept(Listening.poison(told(KEY, 2)));

    assertThat(skip()).isZero();
    consumer.accept(told(KEY, 3));
    assertThat(counted(KEY)).isZero();
    consumer.accept(told(KEY, 1));

    assertThat(counted(KEY)).isEqualTo(2);
    assertThat(listening.aside()).containsExactly(Held.State.SKIPPED);
  }

  @Test
  void a_letter_that_names_no_place_is_skipped_alone() {
    follow(KEY);
    consumer.accept(
        Listening.delivery(
            new MoreAsked(KEY, KEY, "north", KEY, "north", Instant.EPOCH),
            KEY,
            "north",
            1,
            java.util.Map.of(Headers.SEQUENCE, "one")));

    assertThat(skip()).isZero();
    consumer.accept(told(KEY, 1));

    assertThat(counted(KEY)).isEqualTo(1);
  }

  @Test
  void one_behind_a_letter_that_names_no_place_becomes_a_letter_of_its_own() {
    follow(KEY);
    consumer.accept(Listening.poison(told(KEY, 1)));
    consumer.accept(
        Listening.delivery(
            new MoreAsked(KEY, KEY, "north", KEY, "north", Instant.EPOCH),
            KEY,
            "north",
            2,
            java.util.Map.of(Headers.SEQUENCE, "two")));
    consumer.accept(told(KEY, 2));

    assertThat(skip()).isZero();
    assertThat(skip()).isEqualTo(1);

    assertThat(counted(KEY)).isEqualTo(1);
    assertThat(listening.aside()).containsOnly(Held.State.SKIPPED);
  }

  @Test
  void a_letter_delivered_again_stays_the_letter() {
    follow(KEY);
    Message<?> poison = Listening.poison(told(KEY, 1));
    consumer.accept(poison);

    consumer.accept(poison);

    assertThat(listening.aside()).containsExactly(Held.State.DEAD_LETTER);
  }

  @Test
  void however_many_wait_the_sweep_comes_to_each() {
    List<UUID> keys = LongStream.range(0, 450).mapToObj(i -> new UUID(2, i)).toList();
    keys.forEach(key -> {
      follow(key);
      consumer.accept(told(key, 2));
    });
    UUID last = keys.getFirst();
    // What came before was applied, and the process died before it could drain.
    assertThat(listening.shelf().count(Held.State.AWAITING_EARLIER)).isEqualTo(450);
    keys.forEach(key ->
        tallies.apply(Topic.REQUESTS, before(key), key, tally -> made(new Tally("north", 10))));

    listening.replays().sweep();

    assertThat(listening.aside()).isEmpty();
    assertThat(counted(last)).isEqualTo(11);
  }

  @Test
  void one_that_waits_for_something_elsewhere_keeps_no_other_of_its_key() {
    Set<String> arrived = new HashSet<>();
    Set<String> known = new HashSet<>();
    Consumer<Message<?>> creating = creating("creating", known, arrived);
    List.of(1, 2, 3).forEach(i -> creating.accept(told(KEY, i)));
    assertThat(listening.shelf().count(Held.State.AWAITING_EARLIER)).isEqualTo(3);

    known.addAll(List.of("2", "3"));
    listening.replays().sweep();

    assertThat(arrived).containsExactlyInAnyOrder("2", "3");
    assertThat(listening.aside()).containsExactly(Held.State.AWAITING_EARLIER);
  }

  @Test
  void what_waits_behind_a_letter_stays_there_when_the_sweep_looks_at_another_of_its_key() {
    Set<String> arrived = new HashSet<>();
    Set<String> known = new HashSet<>(Set.of("3"));
    Consumer<Message<?>> creating = creating("creating", known, arrived);
    creating.accept(told(KEY, 1));
    creating.accept(Listening.poison(told(KEY, 2)));
    creating.accept(told(KEY, 3));

    listening.replays().sweep();
    assertThat(arrived).isEmpty();
    known.add("1");
    listening.replays().sweep();

    assertThat(arrived).containsExactly("1");
    assertThat(listening.aside())
        .containsExactly(Held.State.DEAD_LETTER, Held.State.BEHIND_DEAD_LETTER);
  }

  /** Waits until the event's sequence is known. */
  private Consumer<Message<?>> creating(String name, Set<String> known, Set<String> arrived) {
    return listening
        .handling()
        .creating(
            name,
            Topic.REQUESTS,
            RequestEvent.class,
            envelope -> {
              String sequence = Long.toString(envelope.sequence());
              if (!known.contains(sequence)) {
                return Handled.PARKED;
              }
              return arrived.add(sequence) ? Handled.APPLIED : Handled.DUPLICATE;
            });
  }

  private static org.constellation.contracts.events.Envelope<Object> before(UUID key) {
    return EventCodec.event(Topic.REQUESTS, Delivery.of(told(key, 1)));
  }
}
