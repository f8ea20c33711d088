package org.constellation.notification.inbox;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notices.Narrator;
import org.constellation.notification.notifications.Notification;
import org.constellation.notification.notifications.Notification.ByMail;
import org.constellation.notification.notifications.Notification.InInbox;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.Cards;

/** A person's inbox; nobody reads another's. */
public final class InboxDesk {

  private final Aggregates<Notification, NotificationEvent> notifications;
  private final Cards<ProfileCard> people;
  private final Clock clock;

  InboxDesk(
      Aggregates<Notification, NotificationEvent> notifications,
      Cards<ProfileCard> people,
      Clock clock) {
    this.notifications = notifications;
    this.people = people;
    this.clock = clock;
  }

  /** What waits or waited, newest first. */
  public Page<Entry> list(Scope scope, UUID person, Page.Wanted wanted) {
    return notifications.list(scope, Notification.inbox(person), wanted).map(InboxDesk::entry);
  }

  Page<Entry> unread(Scope scope, UUID person, Page.Wanted wanted) {
    return notifications.list(scope, Notification.unread(person), wanted).map(InboxDesk::entry);
  }

  /** Entries in words, in the order given. */
  public List<NotificationView> views(List<Entry> entries) {
    Narrator narrator = new Narrator(people);
    return entries.stream()
        .map(entry -> NotificationView.of(entry, narrator.words(entry.kept().notice())))
        .toList();
  }

  /** How many wait or waited. */
  public long count(Scope scope, UUID person) {
    return notifications.count(scope, Notification.inbox(person));
  }

  /** How many wait unread. */
  public long countUnread(Scope scope, UUID person) {
    return notifications.count(scope, Notification.unread(person));
  }

  /** Marks it read; empty when it is not in this person's inbox. */
  Optional<Entry> read(Scope scope, UUID person, UUID id) {
    return notifications
        .find(scope, id)
        .filter(kept -> kept.state() instanceof InInbox mine && isOf(person, mine))
        .flatMap(_ -> changed(notifications.change(scope, id, kept -> read(id, kept))))
        .map(InboxDesk::entry);
  }

  private Decision<Notification, NotificationEvent> read(UUID id, Notification kept) {
    return switch (kept) {
      case InInbox mine -> mine.read(id, clock.instant());
      case ByMail mail -> Decision.made(mail);
    };
  }

  private static boolean isOf(UUID person, InInbox kept) {
    return kept.notice().person().equals(person);
  }

  private static Optional<Versioned<Notification>> changed(Outcome<Notification> outcome) {
    return outcome instanceof Outcome.Changed<Notification>(var now)
        ? Optional.of(now)
        : Optional.empty();
  }

  private static Entry entry(Versioned<Notification> kept) {
    return switch (kept.state()) {
      case InInbox entry -> new Entry(kept.id(), kept.version(), kept.createdAt(), entry);
      case ByMail _ -> throw new IllegalStateException("a mail is in no inbox: " + kept.id());
    };
  }
}
