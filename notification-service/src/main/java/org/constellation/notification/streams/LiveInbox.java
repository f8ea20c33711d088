package org.constellation.notification.streams;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constellation.notification.inbox.Entry;
import org.constellation.notification.inbox.InboxDesk;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Page;

/** One person's inbox as it goes on, told to one client in its own thread. */
final class LiveInbox {

  private static final int RETRY_MILLIS = 3_000;
  private static final int GLANCE = 20;
  private static final int FURTHEST = 100;

  private final InboxDesk desk;
  private final Scope scope;
  private final UUID person;
  private final Frames frames;
  private Mark mark;
  private long unreadTold = -1;

  /** Looks into the inbox before anything is written, so that an outage is still a plain answer. */
  LiveInbox(InboxDesk desk, Scope scope, UUID person, Clock business, Frames frames) {
    this.desk = desk;
    this.scope = scope;
    this.person = person;
    this.frames = frames;
    int known = count();
    this.mark = Mark.after(look(FURTHEST).items(), business.instant(), known);
  }

  /** The beginning: what was missed since the mark that the client hands back. */
  void begin(Optional<String> lastEventId) throws IOException {
    frames.retry(RETRY_MILLIS);
    if (lastEventId.isPresent()) {
      Optional<Mark> last = lastEventId.flatMap(Mark::decode);
      if (last.isPresent()) {
        mark = last.get();
        tellUnsent();
      } else {
        reset();
      }
    }
    tellUnread();
  }

  /** Goes on until the bell says that it is over, or the time is. */
  void goOn(Bell bell, Duration keepAlive, Clock wall, Instant until)
      throws IOException, InterruptedException {
    while (!bell.hasEnded() && wall.instant().isBefore(until)) {
      Duration left = Duration.between(wall.instant(), until);
      boolean rung = bell.await(left.compareTo(keepAlive) < 0 ? left : keepAlive);
      if (bell.hasEnded()) {
        return;
      }
      if (rung) {
        tellUnsent();
        tellUnread();
      } else {
        frames.keepAlive();
      }
    }
  }

  private void tellUnsent() throws IOException {
    int counted = count();
    Page<Entry> page = look(GLANCE);
    if (mark.isBeyond(page)) {
      page = look(FURTHEST);
    }
    if (mark.isBeyond(page) || mark.misses(page, counted)) {
      mark = Mark.after(page.items(), mark.floor(), counted);
      reset();
      return;
    }
    List<Entry> unsent = mark.unsent(page);
    if (unsent.isEmpty()) {
      return;
    }
    var views = desk.views(unsent);
    for (int i = 0; i < unsent.size(); i++) {
      mark = mark.plus(unsent.get(i));
      frames.event("notification", mark, views.get(i));
    }
    mark = Mark.after(page.items(), mark.floor(), mark.known());
  }

  /** The client is to load its list anew: what it missed cannot be told one by one. */
  private void reset() throws IOException {
    frames.event("reset", mark, Map.of());
  }

  private void tellUnread() throws IOException {
    long unread = desk.countUnread(scope, person);
    if (unread != unreadTold) {
      unreadTold = unread;
      frames.event("unread", mark, Map.of("unread", unread));
    }
  }

  private int count() {
    return Math.toIntExact(desk.count(scope, person));
  }

  private Page<Entry> look(int limit) {
    return desk.list(scope, person, Page.Wanted.first(limit));
  }
}
