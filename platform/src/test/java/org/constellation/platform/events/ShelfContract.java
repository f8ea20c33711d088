package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.Topic;
import org.junit.jupiter.api.Test;

/** What a shelf and its lists promise, wherever they are kept. */
abstract class ShelfContract {

  private static final String TOPIC = Topic.REQUESTS.topicName();
  private static final Instant NOON = Instant.parse("2026-11-22T12:00:00Z");

  protected abstract Shelf shelf();

  protected abstract ShelfLists lists();

  private static Held held(String key, int offset, Held.State state) {
    var delivery = new Delivery(TOPIC, 0, offset, key, Map.of("ce_sequence", "1"), new byte[] {1});
    Instant since = NOON.plusSeconds(offset);
    return new Held("c@" + delivery.position(), "c", delivery, state, "why", since, null);
  }

  private Held kept(Held held) {
    return shelf().find(held.id()).orElseThrow();
  }

  @Test
  void what_is_held_already_stays_as_it_stands() {
    Held letter = held("a", 1, Held.State.DEAD_LETTER);
    shelf().hold(letter);

    shelf().hold(letter.as(Held.State.BEHIND_DEAD_LETTER, "delivered once more"));

    assertThat(kept(letter).state()).isEqualTo(Held.State.DEAD_LETTER);
    assertThat(kept(letter).delivery().headers()).isEqualTo(letter.delivery().headers());
    assertThat(kept(letter).delivery().body()).isEqualTo(letter.delivery().body());
  }

  @Test
  void what_is_settled_blocks_nothing_and_keeps_no_body() {
    Held letter = held("a", 1, Held.State.DEAD_LETTER);
    shelf().hold(letter);
    assertThat(shelf().isBlocked("c", TOPIC, "a")).isTrue();
    var by = new Held.Settled(new UUID(1, 1), "because", NOON);

    shelf().change(letter.settled(Held.State.SKIPPED, by));

    assertThat(shelf().isBlocked("c", TOPIC, "a")).isFalse();
    assertThat(kept(letter).settled()).isEqualTo(by);
    assertThat(kept(letter).delivery().body()).isNull();
    assertThat(shelf().list(Held.State.SKIPPED, 9)).hasSize(1);
    assertThat(shelf().count(Held.State.DEAD_LETTER)).isZero();
  }

  @Test
  void nothing_comes_back_by_a_change_after_it_was_removed() {
    Held one = held("a", 1, Held.State.AWAITING_EARLIER);
    shelf().hold(one);
    shelf().remove(one.id());

    shelf().change(one.as(Held.State.DEAD_LETTER, "late"));

    assertThat(shelf().find(one.id())).isEmpty();
  }

  @Test
  void what_waits_of_a_key_comes_in_the_order_of_the_topic_without_the_letters() {
    shelf().hold(held("a", 3, Held.State.BEHIND_DEAD_LETTER));
    shelf().hold(held("a", 1, Held.State.DEAD_LETTER));
    shelf().hold(held("a", 2, Held.State.AWAITING_EARLIER));
    shelf().hold(held("b", 4, Held.State.BEHIND_DEAD_LETTER));

    assertThat(shelf().waiting("c", TOPIC, "a"))
        .extracting(one -> one.delivery().offset())
        .containsExactly(2L, 3L);
    assertThat(shelf().waiting("another", TOPIC, "a")).isEmpty();
    assertThat(lists().behind(held("a", 1, Held.State.DEAD_LETTER))).isEqualTo(1);
    assertThat(lists().letters(Set.of(Held.State.DEAD_LETTER), null, 9)).hasSize(1);
  }

  @Test
  void all_that_is_parked_comes_page_by_page_one_entry_for_each_key_and_reason() {
    for (int key = 0; key < 7; key++) {
      shelf().hold(held("k" + key, 10 * key, Held.State.AWAITING_EARLIER));
      shelf().hold(held("k" + key, 10 * key + 1, Held.State.AWAITING_EARLIER));
    }
    shelf().hold(held("k0", 99, Held.State.BEHIND_DEAD_LETTER));

    List<ShelfLists.Parked> all = new ArrayList<>();
    Optional<ShelfLists.Place> after = Optional.empty();
    do {
      var page = lists().parked(after.orElse(null), 3);
      all.addAll(page);
      after =
          page.stream()
              .reduce((_, last) -> last)
              .map(last -> new ShelfLists.Place(last.since(), last.id()));
    } while (after.isPresent());

    assertThat(all).hasSize(8).extracting(ShelfLists.Parked::id).doesNotHaveDuplicates();
    assertThat(all.getFirst().count()).isEqualTo(1);
    assertThat(all.getLast().count()).isEqualTo(2);
    assertThat(lists().blocking(all.getFirst())).isEmpty();
  }
}
