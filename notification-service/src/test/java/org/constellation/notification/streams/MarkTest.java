package org.constellation.notification.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.notification.Moments.NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.constellation.notification.inbox.Entry;
import org.constellation.notification.notices.Events;
import org.constellation.notification.notices.Notices;
import org.constellation.notification.notifications.Notification.InInbox;
import org.constellation.platform.aggregates.Page;
import org.junit.jupiter.api.Test;

class MarkTest {

  @Test
  void what_was_there_at_the_start_counts_as_sent() {
    List<Entry> there = List.of(entry(1, 2), entry(2, 0));
    assertThat(Mark.after(there, NOON, 2).unsent(page(there))).isEmpty();
  }

  @Test
  void what_came_later_is_unsent_oldest_first() {
    Entry old = entry(1, 0);
    Mark mark = Mark.after(List.of(old), NOON, 1);
    assertThat(mark.unsent(page(List.of(entry(3, 2), entry(2, 1), old))))
        .extracting(Entry::id)
        .containsExactly(id(2), id(3));
  }

  @Test
  void what_shows_up_late_behind_something_sent_is_not_lost() {
    Entry first = entry(1, 0);
    Entry third = entry(3, 2);
    Mark mark = Mark.after(List.of(third, first), NOON, 2);
    assertThat(mark.unsent(page(List.of(third, entry(2, 1), first))))
        .extracting(Entry::id)
        .containsExactly(id(2));
  }

  @Test
  void what_shows_up_far_behind_the_floor_is_missed_and_said_so() {
    Entry noon = entry(2, 0);
    Entry hourLate = entry(1, -3600);
    Mark mark = Mark.after(List.of(noon), NOON, 1);
    assertThat(mark.misses(page(List.of(noon)), 1)).isFalse();
    assertThat(mark.unsent(page(List.of(noon, hourLate)))).isEmpty();
    assertThat(mark.misses(page(List.of(noon, hourLate)), 2)).isTrue();
  }

  @Test
  void what_comes_while_it_looks_is_not_missed() {
    Entry old = entry(1, 0);
    Mark mark = Mark.after(List.of(old), NOON, 1);
    assertThat(mark.misses(page(List.of(entry(2, 1), old)), 1)).isFalse();
    assertThat(mark.misses(page(List.of(entry(2, 1), old)), 2)).isFalse();
    assertThat(mark.plus(entry(2, 1)).known()).isEqualTo(2);
  }

  @Test
  void a_mark_survives_the_way_to_the_client_and_back() {
    Mark mark = Mark.after(List.of(entry(2, 1), entry(1, 0)), NOON, 2).plus(entry(3, 2));
    assertThat(Mark.decode(mark.encode())).contains(mark);
    assertThat(mark.encode()).matches("[A-Za-z0-9_-]+");
  }

  @Test
  void what_is_no_mark_of_ours_is_none() {
    assertThat(Stream.of("", "nonsense!", "AAAA", "x").flatMap(s -> Mark.decode(s).stream()))
        .isEmpty();
  }

  @Test
  void a_page_that_does_not_reach_back_to_the_mark_cannot_say_what_was_missed() {
    Mark mark = Mark.after(List.of(entry(1, 0)), NOON, 1);
    List<Entry> later =
        IntStream.range(0, 5).mapToObj(i -> entry(i + 2, i + 1)).sorted(newest()).toList();
    Entry last = later.getLast();
    var cut = new Page<>(later, Optional.of(new Page.Position(last.createdAt(), last.id())));
    assertThat(mark.isBeyond(cut)).isTrue();
    assertThat(mark.isBeyond(page(later))).isFalse();
  }

  @Test
  void marks_stay_short_in_a_burst() {
    List<Entry> burst =
        IntStream.range(0, 100).mapToObj(i -> entry(i, i / 10)).sorted(newest()).toList();
    Mark mark = Mark.after(burst, NOON, 100);
    assertThat(mark.sent()).hasSizeLessThanOrEqualTo(64);
    assertThat(mark.unsent(page(burst))).isEmpty();
  }

  private static Comparator<Entry> newest() {
    return Comparator.comparing(Entry::createdAt).reversed();
  }

  private static Page<Entry> page(List<Entry> newestFirst) {
    return new Page<>(newestFirst, Optional.empty());
  }

  private static Entry entry(int number, int second) {
    Instant at = NOON.plus(Duration.ofSeconds(second));
    return new Entry(
        id(number), 1, at, new InInbox(Notices.of(Events.accepted()).getFirst(), null));
  }

  private static UUID id(int number) {
    return UUID.nameUUIDFromBytes(new byte[] {(byte) number});
  }
}
