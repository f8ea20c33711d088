package org.constellation.notification.mails;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.NotificationEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notices.Notice;
import org.constellation.notification.notifications.Notification;
import org.constellation.notification.notifications.Notification.ByMail;
import org.constellation.notification.notifications.Notification.InInbox;
import org.constellation.notification.notifications.Posting;
import org.constellation.notification.notifications.Posting.Sending;
import org.constellation.notification.notifications.Posting.Trouble;
import org.constellation.notification.preferences.PreferencesDesk;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.events.Cards;
import org.constellation.platform.events.Faults;

/**
 * Does what is due with one mail. Sending stands between two writes: the claim before it, so that
 * nobody else sends at the same time, and the mark after it, so that a crash in between sends
 * again.
 */
final class MailDesk {

  private final Aggregates<Notification, NotificationEvent> notifications;
  private final Cards<ProfileCard> people;
  private final PreferencesDesk preferences;
  private final Writer writer;
  private final Postbox postbox;
  private final Clock wall;
  private final MeterRegistry meters;

  /**
   * @param wall what mail servers and quiet hours go by, whatever the business clock says
   */
  MailDesk(
      Aggregates<Notification, NotificationEvent> notifications,
      Cards<ProfileCard> people,
      PreferencesDesk preferences,
      Writer writer,
      Postbox postbox,
      Clock wall,
      MeterRegistry meters) {
    this.notifications = notifications;
    this.people = people;
    this.preferences = preferences;
    this.writer = writer;
    this.postbox = postbox;
    this.wall = wall;
    this.meters = meters;
  }

  void attend(UUID id, Instant now) {
    notifications
        .find(Scope.SERVICE, id)
        .map(kept -> kept.state().notice())
        .ifPresent(notice -> attend(id, notice, now));
  }

  private void attend(UUID id, Notice notice, Instant now) {
    Optional<ProfileCard> card = people.find(notice.person().toString());
    var wanted = preferences.of(Scope.campus(notice.campus()), notice.person());
    switch (Wish.of(card, wanted, notice.kind(), now)) {
      case Wish.Never(var reason) -> change(id, posting -> posting.spare(now, reason));
      case Wish.Later(Instant until) -> change(id, posting -> posting.putOff(now, until));
      case Wish.Unknown() ->
          claim(id, now)
              .ifPresent(mine -> change(id, p -> p.failed(mine, now, Trouble.RECIPIENT_UNKNOWN)));
      case Wish.Now(ProfileCard reader, String address) ->
          claim(id, now).ifPresent(attempt -> send(id, notice, reader, address, attempt));
    }
  }

  private void send(UUID id, Notice notice, ProfileCard reader, String address, int attempt) {
    if (!Letter.fitsHeader(address)) {
      change(id, posting -> posting.hopeless(attempt, wall.instant(), Trouble.UNSAFE));
      return;
    }
    var answer = postbox.post(written(id, notice, reader, address, attempt));
    Instant after = wall.instant();
    change(
        id,
        posting ->
            switch (answer) {
              case TAKEN -> posting.sent(attempt, after);
              case NOT_NOW -> posting.failed(attempt, after, Trouble.SERVER_AWAY);
              case NEVER -> posting.hopeless(attempt, after, Trouble.REFUSED);
            });
  }

  private Letter written(UUID id, Notice notice, ProfileCard reader, String address, int attempt) {
    try {
      return writer.write(id, notice, reader, address, wall.instant());
    } catch (RuntimeException e) {
      if (!Faults.passes(e)) {
        change(id, posting -> posting.failed(attempt, wall.instant(), Trouble.UNWRITABLE));
      }
      throw e;
    }
  }

  /** Takes the mail for one attempt; empty when somebody else has it or nothing is due. */
  private Optional<Integer> claim(UUID id, Instant now) {
    return change(id, posting -> posting.claim(now))
        .map(posting -> posting instanceof Sending sending ? sending.attempt() : null);
  }

  private Optional<Posting> change(
      UUID id, Function<Posting, Decision<Posting, NotificationEvent>> rule) {
    Outcome<Notification> outcome =
        notifications.change(Scope.SERVICE, id, kept -> change(kept, rule));
    if (outcome instanceof Outcome.Changed<Notification>(var now)
        && now.state() instanceof ByMail(_, Posting posting)) {
      String standing = posting.getClass().getSimpleName().toLowerCase(Locale.ROOT);
      meters.counter("constellation.mails", "standing", standing).increment();
      return Optional.of(posting);
    }
    return Optional.empty();
  }

  private static Decision<Notification, NotificationEvent> change(
      Notification kept, Function<Posting, Decision<Posting, NotificationEvent>> rule) {
    return switch (kept) {
      case ByMail(Notice notice, Posting posting) ->
          rule.apply(posting).map(next -> new ByMail(notice, next));
      case InInbox inbox -> Decision.made(inbox);
    };
  }
}
