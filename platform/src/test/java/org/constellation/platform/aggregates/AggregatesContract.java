package org.constellation.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
import org.constellation.contracts.vocabulary.Need;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates.Applied;
import org.constellation.platform.aggregates.Aggregates.DuplicateKey;
import org.constellation.platform.aggregates.Aggregates.Newcomer;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of aggregates does, in memory or on a database. */
public abstract class AggregatesContract {

  protected static final Clock NOON =
      Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

  static final Scope HERE = Scope.campus("here");
  private static final Scope ELSEWHERE = Scope.campus("elsewhere");

  /** A state with variants, nested values and everything that a mapping may trip over. */
  public sealed interface Jar {
    String campus();

    int sweets();

    record Open(String campus, int sweets, Details details) implements Jar {}

    record Closed(String campus, int sweets, @Nullable Instant until) implements Jar {}
  }

  /** Values of many kinds. */
  public record Details(
      Map<Need, Integer> byNeed,
      Set<Need> needs,
      List<Lid> lids,
      YearMonth month,
      Map<String, Instant> slots,
      @Nullable UUID maker) {}

  /** A sealed type inside a list. */
  public sealed interface Lid {
    record Round(int radius) implements Lid {}

    record Square(int side) implements Lid {}
  }

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

  protected static final AggregateType<Jar> TYPE =
      AggregateType.of("jars", Jar.class, Jar::campus)
          .seenBy(jar -> Set.of(jar.campus(), "shared"))
          .keyedBy(jar ->
              Keys.of("campus", jar.campus())
                  .and("sweets", jar.sweets())
                  .and(
                      "until",
                      jar instanceof Jar.Closed c
                          ? Optional.ofNullable(c.until())
                          : Optional.empty())
                  .and("lock", jar.sweets() == 77 ? Optional.of("only-one") : Optional.empty()))
          .dueAt(jar ->
              jar instanceof Jar.Closed c ? Optional.ofNullable(c.until()) : Optional.empty())
          .indexed("campus", "sweets")
          .unique("lock");

  @SuppressWarnings("NullAway.Init") // before each test
  private Aggregates<Jar, RequestEvent> jars;

  /** An empty store. */
  protected abstract Aggregates<Jar, RequestEvent> fresh();

  @BeforeEach
  void empty() {
    jars = fresh();
  }

  static Jar.Open jar(int sweets) {
    return new Jar.Open(
        "here",
        sweets,
        new Details(
            Map.of(Need.COMMUNITY, 3),
            Set.of(Need.ROLE_MODEL),
            List.of(new Lid.Round(2), new Lid.Square(3)),
            YearMonth.of(2026, 11),
            Map.of("a.b", NOON.instant()),
            null));
  }

  static RequestEvent event() {
    UUID id = new UUID(1, 2);
    return new MoreAsked(id, id, "here", id, "here", NOON.instant());
  }

  @Test
  void what_was_created_is_found_as_it_was() {
    UUID id = UUID.randomUUID();

    var created = jars.create(id, null, jar(3), List.of(event()));

    assertThat(created).isInstanceOf(Creation.Fresh.class);
    assertThat(jars.find(HERE, id)).contains(new Versioned<>(id, 1, NOON.instant(), jar(3)));
  }

  @Test
  void a_foreign_campus_sees_nothing() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, jar(3), List.of());

    assertThat(jars.find(ELSEWHERE, id)).isEmpty();
    assertThat(jars.find(Scope.campus("shared"), id)).isPresent();
    assertThat(jars.count(ELSEWHERE, Keys.none())).isZero();
    assertThat(jars.change(ELSEWHERE, id, _ -> made(jar(0)))).isInstanceOf(Outcome.Absent.class);
    assertThat(jars.find(HERE, id).orElseThrow().state()).isEqualTo(jar(3));
  }

  @Test
  void a_second_creation_under_the_same_id_answers_the_first() {
    UUID id = UUID.randomUUID();
    jars.create(id, "hash-1", jar(3), List.of());

    var again = jars.create(id, "hash-2", jar(5), List.of());

    assertThat(again)
        .isEqualTo(
            new Creation.Existing<>(new Versioned<>(id, 1, NOON.instant(), jar(3)), "hash-1"));
  }

  @Test
  void a_unique_key_is_held_by_one() {
    jars.create(UUID.randomUUID(), null, jar(77), List.of());

    assertThatThrownBy(() -> jars.create(UUID.randomUUID(), null, jar(77), List.of()))
        .isInstanceOf(DuplicateKey.class);
  }

  @Test
  void a_change_moves_the_version_and_the_variant() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, jar(3), List.of());
    Jar closed = new Jar.Closed("here", 2, null);

    var outcome = jars.change(HERE, id, _ -> made(closed, event()));

    assertThat(outcome)
        .isEqualTo(new Outcome.Changed<>(new Versioned<>(id, 2, NOON.instant(), closed)));
    assertThat(jars.find(HERE, id).orElseThrow().state()).isEqualTo(closed);
  }

  @Test
  void a_refusal_writes_nothing() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, jar(0), List.of());

    assertThat(jars.change(HERE, id, _ -> refused(No.EMPTY)))
        .isEqualTo(new Outcome.Refused<>(No.EMPTY));
    assertThat(jars.find(HERE, id).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void a_change_that_changes_nothing_keeps_the_version() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, jar(1), List.of());

    jars.change(HERE, id, state -> made(state));

    assertThat(jars.find(HERE, id).orElseThrow().version()).isEqualTo(1);
  }

  @Test
  void a_decision_on_an_older_version_is_stale() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, jar(1), List.of());
    jars.change(HERE, id, _ -> made(jar(2)));

    assertThat(jars.change(HERE, id, OptionalLong.of(1), _ -> made(jar(9))))
        .isEqualTo(new Outcome.Stale<>(2));
    assertThat(jars.find(HERE, id).orElseThrow().state().sweets()).isEqualTo(2);
  }

  @Test
  void a_crowd_never_takes_more_than_there_is() throws Exception {
    UUID id = UUID.randomUUID();
    jars.create(id, null, jar(5), List.of());
    Callable<Outcome<Jar>> take =
        () ->
            jars.change(
                HERE,
                id,
                jar -> jar.sweets() == 0 ? refused(No.EMPTY) : made(jar(jar.sweets() - 1)));

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
  void a_list_goes_page_by_page_through_everything_once() {
    for (int i = 0; i < 7; i++) {
      jars.create(UUID.randomUUID(), null, jar(i % 2), List.of());
    }

    var seen = new HashSet<UUID>();
    var page = jars.list(HERE, Keys.of("sweets", List.of(0, 1)), Page.Wanted.first(3));
    page.items().forEach(item -> assertThat(seen.add(item.id())).isTrue());
    while (page.next().isPresent()) {
      page = jars.list(HERE, Keys.none(), new Page.Wanted(3, page.next()));
      page.items().forEach(item -> assertThat(seen.add(item.id())).isTrue());
    }

    assertThat(seen).hasSize(7);
    assertThat(jars.count(HERE, Keys.of("sweets", 0).and("campus", "here"))).isEqualTo(4);
  }

  @Test
  void the_earliest_come_first_page_by_page_and_those_without_the_instant_do_not_count() {
    Instant now = NOON.instant();
    List<UUID> expected = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      UUID id = UUID.randomUUID();
      jars.create(id, null, new Jar.Closed("here", i, now.minusSeconds(i)), List.of());
      expected.addFirst(id);
    }
    jars.create(UUID.randomUUID(), null, jar(3), List.of());
    List<UUID> seen = new ArrayList<>();

    var page = jars.earliest(HERE, Keys.none(), "until", Page.Wanted.first(2));
    page.items().forEach(item -> seen.add(item.id()));
    while (page.next().isPresent()) {
      page = jars.earliest(HERE, Keys.none(), "until", new Page.Wanted(2, page.next()));
      page.items().forEach(item -> seen.add(item.id()));
    }

    assertThat(seen).isEqualTo(expected);
    assertThat(jars.earliest(ELSEWHERE, Keys.none(), "until", Page.Wanted.first(2)).items())
        .isEmpty();
  }

  @Test
  void the_due_are_found_oldest_first_and_go_when_the_instant_goes() {
    Instant now = NOON.instant();
    UUID late = UUID.randomUUID();
    UUID later = UUID.randomUUID();
    UUID future = UUID.randomUUID();
    jars.create(later, null, new Jar.Closed("here", 1, now), List.of());
    jars.create(late, null, new Jar.Closed("here", 1, now.minusSeconds(5)), List.of());
    jars.create(future, null, new Jar.Closed("here", 1, now.plusSeconds(5)), List.of());
    jars.create(UUID.randomUUID(), null, jar(1), List.of());

    assertThat(jars.due(now, 10)).containsExactly(late, later);
    assertThat(jars.nextDue()).contains(now.minusSeconds(5));

    jars.change(Scope.SERVICE, late, _ -> made(jar(1)));

    assertThat(jars.due(now, 10)).containsExactly(later);
  }

  @Test
  void a_sequence_acts_once_in_order_and_moves_past_refusals() {
    UUID id = UUID.randomUUID();
    jars.create(id, null, jar(3), List.of());

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
    return jars.apply(Topic.ENGAGEMENTS, envelope(id, sequence), id, _ -> made(jar(sweets)));
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
    var jars = fresh();
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
