package org.constellation.matching.index;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Week;

/**
 * Goes through all mentors for one ask, a part at a time: first who is in at all, by bitmaps; then
 * the points of those, one column after the other.
 */
final class Scan {

  private final State state;
  private final Ask ask;
  private final Worth worth;
  private final Shared shared;

  private final Sets wanted;

  private final Rows left;
  private final Rows campus;
  private final List<Rows> workplace;
  private final int hoursAt;
  private final long[] bits = new long[Part.WORDS];
  private final long[] close = new long[Part.WORDS];
  private final long[] home = new long[Part.WORDS];
  private final int[] ofBits;

  /**
   * @param wanted of each list at least one set must have a row
   * @param leftOut who is not to be found
   */
  Scan(Reading reading, Ask ask, Scoring scoring, List<List<Rows>> wanted, Stream<UUID> leftOut) {
    this.state = reading.state();
    this.ask = ask;
    this.wanted = new Sets(wanted);
    this.left = rows(leftOut);
    Terms terms = reading.lexicon().terms();
    this.worth = new Worth(ask, scoring, reading.lexicon());
    this.shared = new Shared(scoring, state, terms);
    ProfileCard mentee = ask.mentee().card();
    this.ofBits = worth.ofBits(shared.speakersPoints());
    String employer = mentee.employer();
    this.campus = state.rows(terms.find(Terms.Kind.CAMPUS, mentee.campus()));
    this.workplace =
        employer == null
            ? List.of()
            : Stream.of(Terms.Kind.EMPLOYER, Terms.Kind.EMPLOYER_UNSHOWN)
                .map(kind -> state.rows(terms.find(kind, CircleRule.fold(employer))))
                .toList();
    int offset = Week.offsetHours(ask.mentee().zone(), ask.now());
    this.hoursAt = Math.floorMod(offset, Columns.OFFSETS) * Part.ROWS;
  }

  private Rows rows(Stream<UUID> people) {
    Rows rows = Rows.none();
    for (UUID id : people.toList()) {
      int row = state.find(id);
      rows = row < 0 ? rows : rows.with(row, true);
    }
    return rows;
  }

  /** Who of a part passes the bitmaps; to be changed by whoever filters on. */
  long[] passing(int part) {
    wanted.fill(part, bits);
    if (left.count() > 0) {
      left.visit(bits, part, row -> Part.clear(bits, row));
    }
    return bits;
  }

  /** Takes out who pauses. */
  void takeOutPausing(int part) {
    state.parts[part].pauses().takeOut(bits, ask.now());
  }

  /** Takes out who cannot be asked now, for this or for anything. */
  void takeOutFull(int part, Optional<InteractionType> wanted) {
    Columns columns = state.parts[part];
    Part.and(bits, columns.room(wanted.map(Bit::of).orElse(Capacity.ANY)));
    Part.and(bits, columns.room(Capacity.OPEN));
  }

  /**
   * Ranks those of a part who are left.
   *
   * @param best by circle
   * @param inCircle how many there are, to be added up
   */
  void rank(int part, Best[] best, int[] inCircle) {
    points(
        part,
        (row, circle, points) -> {
          inCircle[circle]++;
          if (points >= best[circle].least()) {
            best[circle].offer(row, points);
          }
        });
  }

  /** Tells the points of those of a part who are left. */
  void points(int part, Taker taker) {
    locate(part);
    shared.add(part, bits);
    Columns columns = state.parts[part];
    long[] speakers = shared.speakers();
    long[] offered = columns.room(worth.offered);
    long[] micro = columns.room(worth.offeredMicro);
    for (int word = 0; word < Part.WORDS; word++) {
      long near = close[word];
      long own = home[word];
      long speaking = speakers[word];
      long offers = offered[word];
      long little = micro[word];
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        int at = (word << 6) | bit;
        long all =
            ((offers >>> bit) & 1)
                | ((little >>> bit) & 1) << 1
                | ((near >>> bit) & 1) << 2
                | ((own >>> bit) & 1) << 3
                | ((speaking >>> bit) & 1) << 4;
        int sum = worth.rounded(ofBits[(int) all] + ofColumns(columns, at) + shared.take(at));
        taker.take((part << Part.BITS) | at, Worth.circle(sum), Worth.points(sum));
      }
    }
  }

  /** Takes a row with its circle's number and its points. */
  interface Taker {
    void take(int row, int circle, int points);
  }

  private int ofColumns(Columns columns, int row) {
    return worth.needs[columns.needs[row]]
        + worth.standing[columns.standing[row]]
        + worth.works[columns.work[row]]
        + worth.hours[columns.hours[hoursAt + row]]
        + columns.points(row);
  }

  /** Where the part's mentors stand from the mentee. */
  void locate(int part) {
    Part.none(home);
    campus.addTo(home, part);
    System.arraycopy(home, 0, close, 0, Part.WORDS);
    workplace.forEach(rows -> rows.addTo(close, part));
  }

  /** The number of a row's circle, in the part that was located last. */
  int circle(int part, int row) {
    Columns columns = state.parts[part];
    int near = (int) ((close[row >>> 6] >>> row) & 1) * Worth.CLOSE;
    int sum = near + worth.standing[columns.standing[row]] + worth.works[columns.work[row]];
    return Worth.circle(worth.rounded(sum));
  }

  /** Who can meet the mentee for so many hours a week, among those who are asked about. */
  void meeting(int part, int least, long[] asked, long[] into) {
    byte[] hours = state.parts[part].hours;
    for (int word = 0; word < Part.WORDS; word++) {
      long passing = 0;
      for (long rest = asked[word]; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        passing |= (hours[hoursAt + (word << 6) + bit] >= least ? 1L : 0L) << bit;
      }
      into[word] = passing;
    }
  }
}
