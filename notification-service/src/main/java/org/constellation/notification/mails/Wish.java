package org.constellation.notification.mails;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notices.Kind;
import org.constellation.notification.notifications.Posting.Reason;
import org.constellation.notification.preferences.Preferences;

/** What the reader of a mail wants to happen with it now. */
sealed interface Wish {

  /** It may go, to this address. */
  record Now(ProfileCard reader, String address) implements Wish {}

  /** It waits until then. */
  record Later(Instant until) implements Wish {}

  /** It is not wanted. */
  record Never(Reason reason) implements Wish {}

  /** Who the reader is has not arrived yet. */
  record Unknown() implements Wish {}

  static Wish of(Optional<ProfileCard> card, Preferences preferences, Kind kind, Instant now) {
    return card.map(reader -> of(reader, preferences, kind, now)).orElseGet(Unknown::new);
  }

  private static Wish of(ProfileCard reader, Preferences preferences, Kind kind, Instant now) {
    String address = reader.email();
    if (address == null) {
      return new Never(Reason.NO_ADDRESS);
    }
    if (!preferences.wants(kind)) {
      return new Never(Reason.NOT_WANTED);
    }
    return Optional.ofNullable(preferences.quietHours())
        .flatMap(quiet -> quiet.endAfter(now, ZoneId.of(reader.timeZone())))
        .<Wish>map(Later::new)
        .orElseGet(() -> new Now(reader, address));
  }
}
