package org.constellation.notification.mails;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notices.Narrator;
import org.constellation.notification.notices.Narrator.Words;
import org.constellation.notification.notices.Notice;
import org.constellation.notification.notices.Wording;
import org.constellation.platform.events.Cards;

/** Writes the mail of a notice, in its reader's language. */
final class Writer {

  private static final String SETTINGS = "/settings/notifications";

  private final Cards<ProfileCard> people;
  private final LetterPress press;
  private final String from;
  private final String site;

  /**
   * @param from the sender's address
   * @param site where links lead, without a slash at the end
   */
  Writer(Cards<ProfileCard> people, LetterPress press, String from, String site) {
    this.people = people;
    this.press = press;
    this.from = from;
    this.site = site;
  }

  Letter write(UUID id, Notice notice, ProfileCard reader, String address, Instant now) {
    Words words = new Narrator(people).words(notice);
    Wording wording = Narrator.wording(Optional.of(reader));
    Map<String, Object> values = new HashMap<>();
    values.put("language", wording.language());
    values.put("greeting", phrase(wording, "greeting", Map.of("name", reader.displayName())));
    values.put("title", words.title());
    values.put("text", words.text());
    values.put("open", phrase(wording, "open", Map.of()));
    values.put("link", site + notice.about().link());
    values.put("why", phrase(wording, "why", Map.of()));
    values.put("settings", phrase(wording, "settings", Map.of()));
    values.put("settingsLink", site + SETTINGS);
    String domain = from.substring(from.indexOf('@') + 1);
    return new Letter(
        "<" + id + "@" + domain + ">",
        from,
        address,
        words.title(),
        wording.language(),
        now,
        press.text(values),
        press.html(values));
  }

  private static String phrase(Wording wording, String key, Map<String, String> values) {
    return wording.phrase("mail." + key, values);
  }
}
