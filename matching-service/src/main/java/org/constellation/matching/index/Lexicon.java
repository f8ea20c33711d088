package org.constellation.matching.index;

import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.cards.CardBytes;
import org.constellation.matching.index.cards.LoadBytes;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.matching.ranking.Week;

/**
 * What numbers mean, which only ever grows, and what was looked up by them lately. Readers at any
 * time.
 */
record Lexicon(
    Numbered<String> names,
    Terms terms,
    Numbered<String> zones,
    CardBytes cards,
    LoadBytes loads,
    Joins joins) {

  /**
   * @param called what words tags are found by
   */
  static Lexicon empty(Names called) {
    Numbered<String> names = new Numbered<>();
    return new Lexicon(
        names,
        new Terms(called),
        new Numbered<>(),
        new CardBytes(names),
        new LoadBytes(names),
        new Joins());
  }

  /**
   * What stands in the columns.
   *
   * @param zone number of the mentor's
   */
  static Line line(ProfileCard card, Offering offering, byte[] bytes, int zone, Era era) {
    byte[] ahead = Week.stated(offering.hours()).sharedHours();
    byte[] hours = new byte[Columns.OFFSETS];
    int by = Math.floorMod(era.offsets[zone], Columns.OFFSETS);
    for (int offset = 0; offset < hours.length; offset++) {
      hours[offset] = ahead[by];
      by = by == 0 ? Columns.OFFSETS - 1 : by - 1;
    }
    return new Line(card.personId(), fitting(zone), hours, bytes, offering.pausedUntil());
  }

  /** Two bytes hold all zones many times over. */
  private static char fitting(int number) {
    if (number > Character.MAX_VALUE) {
      throw new IllegalStateException("more zones than there can be");
    }
    return (char) number;
  }
}
