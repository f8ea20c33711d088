package org.constellation.notification.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.notification.notices.Events.MENTEE;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.notification.Moments;
import org.constellation.notification.inbox.InboxDesk;
import org.constellation.notification.inbox.InboxDesks;
import org.constellation.notification.notices.Events;
import org.constellation.notification.notices.Notices;
import org.constellation.notification.notifications.Notification;
import org.constellation.notification.notifications.Notification.InInbox;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.InMemoryAggregates;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LiveInboxTest {

  private final Moments clock = new Moments();
  private final InMemoryAggregates<Notification, NotificationEvent> kept =
      new InMemoryAggregates<>(Notification.TYPE, clock);
  private final InboxDesk desk = InboxDesks.over(kept, clock);
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();

  private void tell(int number) {
    kept.create(
        new UUID(1, number),
        null,
        new InInbox(Notices.of(Events.accepted()).getFirst(), null),
        List.of());
  }

  private LiveInbox open() {
    Frames frames = new Frames(told, JsonMapper.shared());
    return new LiveInbox(desk, Scope.SERVICE, MENTEE, clock, frames);
  }

  /** What the reader got since they were last asked. */
  private List<String> heard() {
    String all = told.toString(StandardCharsets.UTF_8);
    told.reset();
    return all.lines()
        .filter(line -> line.startsWith("event: "))
        .map(line -> line.substring("event: ".length()))
        .toList();
  }

  private String lastId() {
    return told.toString(StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.startsWith("id: "))
        .reduce((_, later) -> later)
        .orElseThrow()
        .substring("id: ".length());
  }

  @Test
  void what_was_missed_is_told_on_coming_back() throws IOException {
    tell(1);
    open().begin(Optional.empty());
    String last = lastId();
    assertThat(heard()).containsExactly("unread");

    clock.pass(Duration.ofMinutes(5));
    tell(2);
    open().begin(Optional.of(last));

    assertThat(heard()).containsExactly("notification", "unread");
  }

  @Test
  void what_a_writer_whose_clock_is_far_behind_left_has_the_list_loaded_anew_once()
      throws IOException {
    tell(1);
    open().begin(Optional.empty());
    String last = lastId();
    heard();

    clock.pass(Duration.ofHours(-1));
    tell(2);
    clock.pass(Duration.ofHours(1));
    open().begin(Optional.of(last));
    last = lastId();
    assertThat(heard()).containsExactly("reset", "unread");

    open().begin(Optional.of(last));
    assertThat(heard()).containsExactly("unread");
  }
}
