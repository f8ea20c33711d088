package org.constellation.matching.index;

import java.util.Optional;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.cards.CardBytes;
import org.constellation.matching.index.cards.LoadBytes;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.matching.ranking.Week;
import org.jspecify.annotations.Nullable;

/** What numbers mean; only ever grows. Readers at any time. */
record Lexicon(
    Terms terms,
    Numbered<Work> works,
    Numbered<Optional<String>> fields,
    Numbered<Optional<String>> industries,
    Numbered<String> zones,
    CardBytes cards,
    LoadBytes loads) {

  static final int NEED_BITS = Need.values().length;
  static final int NEED_CODES = Mode.values().length << NEED_BITS;
  static final int LEVEL_BITS = 3;
  static final int STANDING_CODES = 1 << (LEVEL_BITS + Mode.values().length);

  /** Numbers of a field and an industry. */
  record Work(int field, int industry) {}

  static Lexicon empty() {
    Numbered<String> names = new Numbered<>();
    return new Lexicon(
        new Terms(),
        new Numbered<>(),
        new Numbered<>(),
        new Numbered<>(),
        new Numbered<>(),
        new CardBytes(names),
        new LoadBytes(names));
  }

  /**
   * What stands in the columns.
   *
   * @param era knows the zone of the mentor
   */
  Line line(ProfileCard card, Offering offering, byte[] bytes, Era era) {
    int zone = zones.find(card.timeZone());
    Week week = Week.stated(offering.hours());
    byte[] hours = new byte[Columns.OFFSETS];
    for (int offset = 0; offset < hours.length; offset++) {
      int ahead = Math.floorMod(era.offsets[zone] - offset, Columns.OFFSETS);
      hours[offset] = (byte) week.sharedHours(ahead);
    }
    int needs = Bit.of(card.mode()) << NEED_BITS;
    for (Need need : offering.needs()) {
      needs |= 1 << Bit.of(need);
    }
    int standing = Bit.of(card.level());
    for (Mode mode : offering.wishes()) {
      standing |= 1 << (LEVEL_BITS + Bit.of(mode));
    }
    return new Line(
        card.personId(),
        (char) needs,
        (byte) standing,
        fitting(
            works.number(
                new Work(number(fields, card.field()), number(industries, card.industry())))),
        fitting(zone),
        hours,
        bytes,
        offering.pausedUntil());
  }

  private static int number(Numbered<Optional<String>> all, @Nullable String name) {
    return all.number(Optional.ofNullable(name));
  }

  /** Two bytes hold all pairs of the taxonomies many times over. */
  private static char fitting(int number) {
    if (number > Character.MAX_VALUE) {
      throw new IllegalStateException("more fields, industries or zones than there can be");
    }
    return (char) number;
  }
}
