package org.constellation.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.constellation.contracts.Refusal;
import org.constellation.contracts.events.Envelope;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.contracts.events.RequestEvent.MoreAsked;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates.Applied;
import org.constellation.platform.aggregates.Aggregates.DuplicateKey;
import org.constellation.platform.aggregates.Aggregates.Newcomer;
import org.junit.jupiter.api.Test;

/** What every store of aggregates does besides, in memory or on a database. */
public abstract class AggregatesContract extends AggregateListsContract {

  private enum No implements Refusal {
    EMPTY;

    @Override
    public String code() {
      return "jar-empty";
    }

    @Override
    public String explanation() {
      return "Nothing is left.";
    }
  }

  static RequestEvent event() {
    UUID id = new UUID(1, 2);
    return new MoreAsked(id, id, "here", id, "here", NOON.instant());
  }

  @Test
  void what_was_created_is_found_as_it_was() {
    UUID id = UUID.randomUUID();

    var created = jars.create(id, null, Jar.of(3), List.of(event()));

    assertThat(created).isInstanceOf(Creation.Fresh.class);
    assertThat(jars.find(HERE, id)).contains(new Versioned<>(id, 1, NOON.instant(), Jar.of(3)));
  }

  @Test
  void a_foreign_campus_sees_nothing() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(3), List.of());

    assertThat(jars.find(ELSEWHERE, id)).isEmpty();
    assertThat(jars.find(Scope.campus("shared"), id)).isPresent();
    assertThat(jars.count(ELSEWHERE, Keys.none())).isZero();
    assertThat(jars.change(ELSEWHERE, id, _ -> made(Jar.of(0)))).isInstanceOf(Outcome.Absent.class);
    assertThat(jars.find(HERE, id).orElseThrow().state()).isEqualTo(Jar.of(3));
  }

  @Test
  void a_second_creation_under_the_same_id_answers_the_first() {
    UUID id = UUID.randomUUID();
    jars.create(id, "hash-1", Jar.of(3), List.of());

    var again = jars.create(id, "hash-2", Jar.of(5), List.of());

    assertThat(again)
        .isEqualTo(
            new Creation.Existing<>(new Versioned<>(id, 1, NOON.instant(), Jar.of(3)), "hash-1"));
  }

  @Test
  void a_unique_key_is_held_by_one() {
    jars.create(UUID.randomUUID(), null, Jar.of(77), List.of());

    assertThatThrownBy(() -> jars.create(UUID.randomUUID(), null, Jar.of(77), List.of()))
        .isInstanceOf(DuplicateKey.class);
  }

  @Test
  void a_change_moves_the_version_and_the_variant() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(3), List.of());
    Jar closed = new Jar.Closed("here", 2, null);

    var outcome = jars.change(HERE, id, _ -> made(closed, event()));

    assertThat(outcome)
        .isEqualTo(new Outcome.Changed<>(new Versioned<>(id, 2, NOON.instant(), closed)));
    assertThat(jars.find(HERE, id).orElseThrow().state()).isEqualTo(closed);
  }

  @Test
  void a_refusal_writes_nothing() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(0), List.of());

    assertThat(jars.change(HERE, id, _ -> refused(No.EMPTY)))
        .isEqualTo(new Outcome.Refused<>(No.EMPTY));
    assertThat(jars.find(HERE, id).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void a_change_that_changes_nothing_keeps_the_version() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(1), List.of());

    jars.change(HERE, id, state -> made(state));

    assertThat(jars.find(HERE, id).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void a_decision_on_an_older_version_is_stale() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(1), List.of());
    jars.change(HERE, id, _ -> made(Jar.of(2)));

    assertThat(jars.change(HERE, id, OptionalLong.of(1), _ -> made(Jar.of(9))))
        .isEqualTo(new Outcome.Stale<>(2));
    assertThat(jars.find(HERE, id).orElseThrow().state().sweets()).isEqualTo(2);
  }

  @Test
  void a_crowd_never_takes_more_than_there_is() throws Exception {
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(5), List.of());
    Callable<Outcome<Jar>> take =
        () ->
            jars.change(
                HERE,
                id,
                jar -> jar.sweets() == 0 ? refused(No.EMPTY) : made(Jar.of(jar.sweets() - 1)));

    List<Outcome<Jar>> outcomes = new ArrayList<>();
    try (var crowd = Executors.newVirtualThreadPerTaskExecutor()) {
      for (var future : crowd.invokeAll(java.util.Collections.nCopies(40, take))) {
        outcomes.add(future.get());
      }
    }

    assertThat(outcomes).filteredOn(Outcome.Changed.class::isInstance).hasSize(5);
    assertThat(outcomes).filteredOn(Outcome.Refused.class::isInstance).hasSize(35);
    assertThat(jars.find(HERE, id).orElseThrow().state().sweets()).isZero();
  }

  @Test
  void a_sequence_acts_once_in_order_and_moves_past_refusals() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, Jar.of(3), List.of());

    assertThat(apply(id, 2, 9)).isEqualTo(new Applied.Early<>(1));
    assertThat(apply(id, 1, 2)).isInstanceOf(Applied.Done.class);
    assertThat(apply(id, 1, 7)).isEqualTo(new Applied.Duplicate<>());
    assertThat(jars.apply(Topic.ENGAGEMENTS, envelope(id, 2), id, _ -> refused(No.EMPTY)))
        .isInstanceOf(Applied.Done.class);
    assertThat(apply(id, 3, 1)).isInstanceOf(Applied.Done.class);
    assertThat(apply(UUID.randomUUID(), 1, 1)).isEqualTo(new Applied.Missing<>());
    assertThat(jars.find(HERE, id).orElseThrow().state().sweets()).isEqualTo(1);
  }

  private Applied<Jar> apply(UUID id, long sequence, int sweets) {
    return jars.apply(Topic.ENGAGEMENTS, envelope(id, sequence), id, _ -> made(Jar.of(sweets)));
  }

  private static Envelope<Object> envelope(UUID id, long sequence) {
    return new Envelope<>(
        UUID.randomUUID(),
        "/engagement-service",
        id.toString(),
        "here",
        sequence,
        NOON.instant(),
        "c",
        null,
        "body");
  }

  @Test
  void many_are_created_at_once_and_those_that_are_there_are_passed_over() {
    UUID there = UUID.randomUUID();
    UUID other = UUID.randomUUID();
    UUID third = UUID.randomUUID();
    jars.create(there, null, new Jar.Closed("here", 1, null), List.of());

    Set<UUID> written =
        jars.createAll(
            List.of(
                new Newcomer<>(other, new Jar.Closed("here", 2, null), List.of()),
                new Newcomer<>(there, new Jar.Closed("here", 3, null), List.of()),
                new Newcomer<>(third, new Jar.Closed("elsewhere", 4, null), List.of())));

    assertThat(written).containsExactlyInAnyOrder(other, third);
    assertThat(jars.find(HERE, List.of(there, other, third, UUID.randomUUID())))
        .extracting(found -> found.state().sweets())
        .containsExactlyInAnyOrder(1, 2);
  }
}
