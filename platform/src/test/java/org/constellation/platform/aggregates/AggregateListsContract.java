package org.constellation.platform.aggregates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.contracts.Decision.made;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.RequestEvent;
import org.constellation.platform.access.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of aggregates lists, in memory or on a database. */
public abstract class AggregateListsContract {

  protected static final Clock NOON = Clock.fixed(Jar.NOON, ZoneOffset.UTC);

  static final Scope HERE = Scope.campus("here");
  static final Scope ELSEWHERE = Scope.campus("elsewhere");

  @SuppressWarnings("NullAway.Init") // before each test
  Aggregates<Jar, RequestEvent> jars;

  /** An empty store. */
  protected abstract Aggregates<Jar, RequestEvent> fresh();

  @BeforeEach
  void empty() {
    jars = fresh();
  }

  @Test
  void a_list_goes_page_by_page_through_everything_once() {
    for (int i = 0; i < 7; i++) {
      jars.create(UUID.randomUUID(), null, Jar.of(i % 2), List.of());
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
    jars.create(UUID.randomUUID(), null, Jar.of(3), List.of());
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
    jars.create(UUID.randomUUID(), null, Jar.of(1), List.of());

    assertThat(jars.due(now, 10)).containsExactly(late, later);
    assertThat(jars.nextDue()).contains(now.minusSeconds(5));

    jars.change(Scope.SERVICE, late, _ -> made(Jar.of(1)));

    assertThat(jars.due(now, 10)).containsExactly(later);
  }
}
