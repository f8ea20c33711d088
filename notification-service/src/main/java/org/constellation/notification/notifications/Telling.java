package org.constellation.notification.notifications;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.NotificationEvent.NotificationCreated;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notices.Notice;
import org.constellation.notification.notifications.Notification.ByMail;
import org.constellation.notification.notifications.Notification.InInbox;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.Handled;

/** Makes the notifications of an event: one for each person and channel, however often it comes. */
final class Telling {

  private final Aggregates<Notification, NotificationEvent> notifications;
  private final Cards<ProfileCard> people;
  private final Clock business;
  private final Clock wall;

  /**
   * @param wall since when a mail waits
   */
  Telling(
      Aggregates<Notification, NotificationEvent> notifications,
      Cards<ProfileCard> people,
      Clock business,
      Clock wall) {
    this.notifications = notifications;
    this.people = people;
    this.business = business;
    this.wall = wall;
  }

  /** An event says that somebody is of a campus that they are not of. */
  static final class WrongCampus extends RuntimeException {
    WrongCampus(UUID person) {
      super("the event names another campus than the card of " + person);
    }
  }

  /**
   * Tells everyone whom the event concerns.
   *
   * @param cause the event's id
   */
  Handled tell(UUID cause, List<Notice> notices) {
    notices.forEach(this::checkCampus);
    boolean fresh = notices.isEmpty();
    for (Notice notice : notices) {
      fresh |= toInbox(notice, cause);
    }
    for (Notice notice : notices) {
      fresh |= toMail(notice, cause);
    }
    return fresh ? Handled.APPLIED : Handled.DUPLICATE;
  }

  private boolean toInbox(Notice notice, UUID cause) {
    UUID id = Notification.id(notice, cause, NotificationChannel.INBOX);
    Instant now = business.instant();
    return create(
        id,
        new InInbox(notice, null),
        List.of(new NotificationCreated(id, notice.person(), notice.campus(), now)));
  }

  /** Whether a mail is wanted is asked when it is to go, not now: the card may not be here yet. */
  private boolean toMail(Notice notice, UUID cause) {
    UUID id = Notification.id(notice, cause, NotificationChannel.MAIL);
    return create(id, new ByMail(notice, Posting.Waiting.from(wall.instant())), List.of());
  }

  private boolean create(UUID id, Notification fresh, List<NotificationEvent> events) {
    return notifications.create(id, null, fresh, events) instanceof Creation.Fresh<?>;
  }

  private void checkCampus(Notice notice) {
    people
        .find(notice.person().toString())
        .filter(card -> !card.campus().equals(notice.campus()))
        .ifPresent(card -> {
          throw new WrongCampus(card.personId());
        });
  }
}
