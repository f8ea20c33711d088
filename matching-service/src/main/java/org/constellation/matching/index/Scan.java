package org.constellation.matching.index;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.rows.Best;
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

  /** Each of which at least one set must have a row. */
  private final List<List<Rows>> wanted;

  private final Rows left;
  private final Rows campus;
  private final Rows workplace;
  private final int hoursAt;
  private final long[] bits = new long[Part.WORDS];
  private final long[] some = new long[Part.WORDS];
  private final long[] close = new long[Part.WORDS];
  private final long[] home = new long[Part.WORDS];
  private final int[] at = new int[Part.ROWS];
  private final int[] sums = new int[Part.ROWS];

  /**
   * @param wanted of each list at least one set must have a row
   * @param leftOut who is not to be found
   */
  Scan(Reading reading, Ask ask, Scoring scoring, List<List<Rows>> wanted, Stream<UUID> leftOut) {
    this.state = reading.state();
    this.ask = ask;
    this.wanted = wanted;
    this.left = rows(leftOut);
    Terms terms = reading.lexicon().terms();
    this.worth = new Worth(ask, scoring, reading.lexicon());
    this.shared = new Shared(scoring, state, terms);
    ProfileCard mentee = ask.mentee().card();
    String employer = mentee.employer();
    this.campus = state.rows(terms.find(Terms.Kind.CAMPUS, mentee.campus()));
    this.workplace =
        employer == null
            ? Rows.none()
            : state.rows(terms.find(Terms.Kind.EMPLOYER, CircleRule.fold(employer)));
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
    for (int i = 0; i < wanted.size(); i++) {
      List<Rows> any = wanted.get(i);
      if (i == 0) {
        Part.none(bits);
        any.forEach(rows -> rows.addTo(bits, part));
      } else if (any.size() == 1) {
        Part.and(bits, any.getFirst().bits(part, some));
      } else {
        Part.none(some);
        any.forEach(rows -> rows.addTo(some, part));
        Part.and(bits, some);
      }
    }
    if (left.count() > 0) {
      left.visit(bits, part, row -> Part.clear(bits, row));
    }
    return bits;
  }

  /** Takes out who pauses. */
  void takeOutPausing(int part) {
    state.parts[part].pauses().takeOut(bits, ask.now());
  }

  /**
   * Gives points to those of a part who are left.
   *
   * @param must bits of the capacity that one must have
   * @param best by circle
   */
  void rank(int part, long must, Best[] best) {
    Columns columns = state.parts[part];
    int count = collect(columns, must);
    locate(part);
    shared.add(part, bits);
    addUp(columns, count);
    for (int i = 0; i < count; i++) {
      Best circle = best[Worth.circle(sums[i])];
      if (Worth.points(sums[i]) >= circle.least()) {
        circle.offer((part << Part.BITS) | at[i], Worth.points(sums[i]));
      }
    }
  }

  /** Tells the points of those of a part who are left. */
  void points(int part, long must, Taker taker) {
    Columns columns = state.parts[part];
    int count = collect(columns, must);
    locate(part);
    shared.add(part, bits);
    addUp(columns, count);
    for (int i = 0; i < count; i++) {
      taker.take((part << Part.BITS) | at[i], Worth.points(sums[i]));
    }
  }

  /** Takes a row with its points. */
  interface Taker {
    void take(int row, int points);
  }

  /** Lists those who have room, without a branch that could be guessed wrong; the bits follow. */
  private int collect(Columns columns, long must) {
    int count = 0;
    for (int word = 0; word < Part.WORDS; word++) {
      long kept = 0;
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        int row = (word << 6) | bit;
        long lacking = ~columns.capacity(row) & must;
        long has = ~(lacking | -lacking) >>> 63;
        at[count] = row;
        count += (int) has;
        kept |= has << bit;
      }
      bits[word] = kept;
    }
    return count;
  }

  private void addUp(Columns columns, int count) {
    char[] needs = columns.needs;
    byte[] standing = columns.standing;
    char[] work = columns.work;
    byte[] hours = columns.hours;
    int[] offers = worth.offers;
    long[] speakers = shared.speakers();
    int speaking = shared.speakersPoints();
    boolean tagged = shared.any();
    for (int i = 0; i < count; i++) {
      int row = at[i];
      int word = row >>> 6;
      long capacity = columns.capacity(row);
      int sum =
          worth.needs[needs[row]]
              + worth.standing[standing[row]]
              + worth.works[work[row]]
              + worth.hours[hours[hoursAt + row]]
              + offers[(int) (capacity >>> worth.offersAt) & (offers.length - 1)]
              + Capacity.points(capacity)
              + (int) ((close[word] >>> row) & 1) * Worth.CLOSE
              + (int) ((home[word] >>> row) & 1) * worth.campus
              + (int) ((speakers[word] >>> row) & 1) * speaking;
      sums[i] = worth.rounded(tagged ? sum + shared.take(row) : sum);
    }
  }

  /** Where the part's mentors stand from the mentee. */
  private void locate(int part) {
    Part.none(home);
    campus.addTo(home, part);
    System.arraycopy(home, 0, close, 0, Part.WORDS);
    workplace.addTo(close, part);
  }

  /** The circle's number of each of a part who is left. */
  void circles(int part, CircleVisitor visitor) {
    Columns columns = state.parts[part];
    locate(part);
    for (int word = 0; word < Part.WORDS; word++) {
      for (long rest = bits[word]; rest != 0; rest &= rest - 1) {
        int bit = Long.numberOfTrailingZeros(rest);
        int row = (word << 6) | bit;
        int near = (int) ((close[word] >>> bit) & 1) * Worth.CLOSE;
        int sum = near + worth.standing[columns.standing[row]] + worth.works[columns.work[row]];
        visitor.row(row, Worth.circle(worth.rounded(sum)));
      }
    }
  }

  /** Takes a row by where in its part it is, with its circle's number. */
  interface CircleVisitor {
    void row(int at, int circle);
  }

  /** Hours a week shared with the mentee. */
  int hours(int part, int at) {
    return state.parts[part].hours[hoursAt + at];
  }
}
