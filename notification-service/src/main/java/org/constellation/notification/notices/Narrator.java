package org.constellation.notification.notices;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.notification.notices.Notice.Other;
import org.constellation.platform.events.Cards;

/**
 * Puts notices into words for the people they are told to: in their language and zone, with the
 * names as they are today. One narrator serves one answer; it looks up each person once.
 */
public final class Narrator {

  private final Cards<ProfileCard> people;
  private final Map<UUID, Optional<ProfileCard>> known = new HashMap<>();

  public Narrator(Cards<ProfileCard> people) {
    this.people = people;
  }

  /** A notice in words. */
  public record Words(String title, String text) {}

  public Words words(Notice notice) {
    Optional<ProfileCard> reader = card(notice.person());
    Wording wording = wording(reader);
    Map<String, String> values = new HashMap<>();
    Optional.ofNullable(notice.other())
        .ifPresent(other -> values.put("other", name(other, wording)));
    Optional.ofNullable(notice.when())
        .ifPresent(when -> values.put("when", wording.moment(when, zone(reader))));
    return new Words(
        wording.phrase(notice, "title", values), wording.phrase(notice, "text", values));
  }

  /** The words of the reader's language. */
  public static Wording wording(Optional<ProfileCard> reader) {
    return Wording.in(
        reader.map(card -> Locale.forLanguageTag(card.locale())).orElse(Locale.ENGLISH));
  }

  private String name(Other other, Wording wording) {
    return card(other.person())
        .filter(card -> other.isKnownBy(card.version()))
        .map(card -> other.staged() && card.staged() ? card.alias() : card.displayName())
        .orElseGet(() -> wording.phrase("someone", Map.of()));
  }

  private static ZoneId zone(Optional<ProfileCard> reader) {
    return reader.map(card -> ZoneId.of(card.timeZone())).orElse(ZoneOffset.UTC);
  }

  private Optional<ProfileCard> card(UUID person) {
    return known.computeIfAbsent(person, id -> people.find(id.toString()));
  }
}
