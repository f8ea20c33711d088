package org.constellation.notification.notifications;

import static org.constellation.contracts.Decision.made;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.NotificationEvent.NotificationRead;
import org.constellation.notification.notices.Notice;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.events.EventIds;
import org.jspecify.annotations.Nullable;

/**
 * A notice on its way to its reader through one channel. It holds no name and no address: both are
 * looked up when it is read or sent, so that an erased person is in no notification either.
 */
public sealed interface Notification {

  AggregateType<Notification> TYPE =
      AggregateType.of("notifications", Notification.class, kept -> kept.notice().campus())
          .keyedBy(Notification::keys)
          .indexed("inbox")
          .indexed("unread")
          .indexed("mail")
          .dueAt(Notification::dueAt);

  Notice notice();

  /**
   * Waits in the inbox.
   *
   * @param readAt absent while unread
   */
  record InInbox(Notice notice, @Nullable Instant readAt) implements Notification {

    /** Read once; reading again changes nothing. */
    public Decision<Notification, NotificationEvent> read(UUID id, Instant now) {
      return readAt == null
          ? made(
              new InInbox(notice, now),
              new NotificationRead(id, notice.person(), notice.campus(), now))
          : made(this);
    }
  }

  /** Goes out by e-mail. */
  record ByMail(Notice notice, Posting posting) implements Notification {}

  /** The id under which a cause is told to a person through one channel, however often it comes. */
  static UUID id(Notice notice, UUID cause, NotificationChannel channel) {
    return EventIds.named(
        "notification",
        notice.campus(),
        notice.person().toString(),
        cause.toString(),
        channel.name());
  }

  /** The look-up of what waits in a person's inbox. */
  static Keys inbox(UUID person) {
    return Keys.of("inbox", person);
  }

  /** The look-up of what waits unread in a person's inbox. */
  static Keys unread(UUID person) {
    return Keys.of("unread", person);
  }

  /** The look-up of mails by how far they got. */
  static Keys mails(Class<? extends Posting> standing) {
    return Keys.of("mail", standing.getSimpleName());
  }

  private static Keys keys(Notification kept) {
    UUID person = kept.notice().person();
    return switch (kept) {
      case InInbox(_, Instant readAt) when readAt != null -> inbox(person);
      case InInbox _ -> inbox(person).and("unread", person);
      case ByMail(_, Posting posting) -> mails(posting.getClass());
    };
  }

  private static Optional<Instant> dueAt(Notification kept) {
    return switch (kept) {
      case InInbox _ -> Optional.empty();
      case ByMail(_, Posting posting) -> posting.dueAt();
    };
  }
}
