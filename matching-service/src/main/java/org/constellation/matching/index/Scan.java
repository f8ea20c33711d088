package org.constellation.matching.index;

import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.IntSupplier;
import java.util.stream.Stream;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Best;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Chosen;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Scoring;
import org.constellation.matching.ranking.Week;

/**
 * Goes through all mentors for one ask, a part at a time: first who is in at all, by bitmaps; then
 * the points of those. Most points are told by bitmaps too; the columns are read only of who could
 * be among the best.
 */
final class Scan {

  /** Where nobody is known yet, so many at least are looked at before all others of a part. */
  private static final int FIRST = 512;

  private final State state;
  private final Ask ask;
  private final Upfront upfront;
  private final Worth worth;
  private final Shared shared;
  private final Sets wanted;
  private final Rows left;
  private final Circles circles;
  private final Marks marks;
  private final Bound bound;
  private final int hoursAt;
  private final long[] bits = new long[Part.WORDS];
  private final long[] first = new long[Part.WORDS];
  private final Chosen chosen = new Chosen();
  private int[] fits = new int[Chosen.FEW];

  /** The same for all circles, where they are not told apart. */
  private final int[] least = new int[Circle.values().length];

  /**
   * @param wanted of each list at least one set must have a row
   * @param leftOut who is not to be found
   */
  Scan(
      Reading reading,
      Ask ask,
      Scoring scoring,
      List<List<Rows>> wanted,
      Stream<UUID> leftOut,
      Upfront upfront) {
    this.state = reading.state();
    this.ask = ask;
    this.upfront = upfront;
    this.wanted = new Sets(wanted);
    this.left = rows(leftOut);
    Terms terms = reading.lexicon().terms();
    this.shared = new Shared(scoring, state, terms, chosen);
    this.worth = new Worth(ask, scoring, shared.speakersPoints());
    this.circles = new Circles(state, terms, ask.mentee().card());
    this.marks = new Marks(state, ask, circles);
    Rows stating = state.rows(Terms.STATES_HOURS);
    this.bound = new Bound(worth, marks, circles, shared, stating, upfront);
    int offset = Week.offsetHours(ask.mentee().zone(), ask.now());
    this.hoursAt = Math.floorMod(offset, Columns.OFFSETS) * Columns.STRIDE;
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

  private void takeOutPausing(int part) {
    state.parts[part].pauses().takeOut(bits, ask.now());
  }

  /** Takes out who cannot be asked now, for this or for anything. */
  void takeOutFull(int part, Optional<InteractionType> wanted) {
    Columns columns = state.parts[part];
    Part.and(bits, columns.room(wanted.map(Bit::of).orElse(Capacity.ANY)));
    Part.and(bits, columns.room(Capacity.OPEN));
  }

  /** Ranks those of a part who are left and do not pause. */
  void rankAsked(int part, Floor floor) {
    narrow(part, floor.least());
    takeOutPausing(part);
    if (floor.isUnknown() && bound.split(part, bits, first, floor.worthALook())) {
      tell(part, first, floor.least(), floor::offer);
      narrow(part, floor.least());
    }
    tell(part, bits, floor.least(), floor::offer);
  }

  /**
   * Ranks those of a part who are left.
   *
   * @param best of all circles
   */
  void rank(int part, Best best) {
    Arrays.fill(least, best.least());
    narrow(part, least);
    tell(
        part,
        bits,
        least,
        (row, _, points) -> {
          best.offer(row, points);
          Arrays.fill(least, best.least());
        });
  }

  private void narrow(int part, int[] least) {
    marks.look(part, shared.speakers());
    bound.narrow(part, bits, least);
  }

  /** Tells those of a part who are left, do not pause and have enough points above their price. */
  void points(int part, IntSupplier enough, Gallery.Taker taker) {
    takeOutPausing(part);
    marks.look(part, shared.speakers());
    narrow(part, enough);
    if (bound.split(part, bits, first, FIRST)) {
      tell(part, first, enough, taker);
      narrow(part, enough);
    }
    tell(part, bits, enough, taker);
  }

  private void narrow(int part, IntSupplier enough) {
    Arrays.fill(least, enough.getAsInt());
    bound.narrow(part, bits, least);
  }

  private void tell(int part, long[] some, IntSupplier enough, Gallery.Taker taker) {
    fit(part, some);
    int wanted = enough.getAsInt();
    for (int i = 0; i < chosen.count(); i++) {
      int at = chosen.at(i);
      int row = (part << Part.BITS) | at;
      int points = fits[i] + Worth.points(worth.ofBits[marks.of(at)]) + upfront.points(row);
      if (points >= wanted) {
        taker.take(row, points + upfront.price(row));
        wanted = enough.getAsInt();
      }
    }
  }

  /**
   * @param least by circle: who has fewer points need not be told
   */
  private void tell(int part, long[] some, int[] least, Taker taker) {
    fit(part, some);
    addMarks(state.parts[part]);
    for (int i = 0; i < chosen.count(); i++) {
      int circle = Worth.circle(fits[i]);
      int points = Worth.points(fits[i]);
      if (points >= least[circle]) {
        taker.take((part << Part.BITS) | chosen.at(i), circle, points);
      }
    }
  }

  /**
   * Lists some of a part, and what each has for what both share. Nobody is left out before all
   * points are known: what is far away is fetched for many at once then.
   */
  private void fit(int part, long[] some) {
    chosen.list(some);
    if (chosen.count() > fits.length) {
      fits = new int[Part.ROWS];
    }
    shared.add(part, some);
    byte[] hours = state.parts[part].hours;
    for (int i = 0; i < chosen.count(); i++) {
      int at = chosen.at(i);
      fits[i] = shared.take(i) + worth.hours[hours[hoursAt + at]];
    }
  }

  /**
   * Adds what a load may change meanwhile. What is offered is looked at before goodwill and after,
   * and the better taken: nobody may stand lower than by the old and by the new load, see {@link
   * Columns#setLoad}. Who stands higher than by both is noticed when they are about to be shown.
   */
  private void addMarks(Columns columns) {
    for (int i = 0; i < chosen.count(); i++) {
      int at = chosen.at(i);
      int before = worth.ofBits[marks.of(at)];
      VarHandle.loadLoadFence();
      int goodwill = columns.points(at);
      fits[i] += goodwill + Math.max(before, worth.ofBits[marks.of(at)]);
    }
  }

  /** Takes a row with its circle's number and its points. */
  interface Taker {

    void take(int row, int circle, int points);
  }

  /** Where the mentors of a part stand. */
  Circles circles(int part) {
    circles.locate(part);
    return circles;
  }

  /** Who can meet the mentee for so many hours a week, among those who are asked about. */
  void meeting(int part, int least, long[] asked, long[] into) {
    byte[] hours = state.parts[part].hours;
    for (int word = 0; word < Part.WORDS; word++) {
      into[word] = asked[word] == 0 ? 0 : Part.atLeast(least, hours, hoursAt + (word << 6));
    }
  }

  /** Adds up who of some rows can meet the mentee for so many hours a week, by each least. */
  void countMeeting(int part, long[] rows, int[] least, int[] counts) {
    for (int i = 0; i < least.length; i++) {
      counts[i] += Part.countAtLeast(least[i], state.parts[part].hours, hoursAt, rows);
    }
  }
}
