package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.index.rows.Slices;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;

/**
 * Who of a part could have enough points to be among the best, for all at once: an upper bound of
 * the points, rounded up to whole units, without looking at anybody's column.
 */
final class Bound {

  static final int UNIT = 256;
  private static final Circle[] CIRCLES = Circle.values();

  /** With fewer left, looking at each is quicker. */
  private static final int FEW = 32;

  /** In units: who is first to be looked at need not be known any better. */
  private static final int NEAR_ENOUGH = 4;

  /** A set whose rows, part by part, have so many units more than others. */
  private record Worthy(IntFunction<long[]> rows, int units) {}

  private final Circles circles;
  private final List<Worthy> worthy = new ArrayList<>();
  private final Slices sums = new Slices();
  private final long[] spare = new long[Part.WORDS];
  private final long[] could = new long[Part.WORDS];
  private final int[] wanted = new int[CIRCLES.length];

  private final Upfront upfront;

  /** What anybody may have besides. */
  private int besides;

  private int most;

  /** The part that is added up. */
  private int added = -1;

  /**
   * @param stating who has stated hours: all others have none in common with anybody
   */
  Bound(Worth worth, Marks marks, Circles circles, Shared shared, Rows stating, Upfront upfront) {
    this.circles = circles;
    this.upfront = upfront;
    this.most = upfront.most();
    // Whoever is in offers what is asked for; what, where anything will do, can change meanwhile.
    this.besides = worth.single[Worth.OFFERED] + worth.single[Worth.OFFERED_MICRO];
    for (int mark = Worth.HOME; mark < Worth.CIRCLE; mark++) {
      if (mark != Worth.SPEAKING) { // told by the languages
        int bit = mark;
        add(_ -> marks.having(bit), worth.single[mark]);
      }
    }
    if (upfront.isNothing()) {
      besides += Steps.HIGH; // nobody is above none
      for (int step = 0; step < Steps.COUNT; step++) {
        int bit = Capacity.GOODWILL + step;
        add(part -> marks.room(part, bit), Steps.HIGH);
      }
    }
    add(stating, ReasonCode.TIME_OVERLAP.most());
    shared.forEach(this::add); // last, as of these there may be more than can be added up
    // While sums are small, fewer of their bits are gone through.
    worthy.sort(Comparator.comparingInt(Worthy::units));
  }

  static int units(int points) {
    return (points + UNIT - 1) / UNIT;
  }

  private void add(Rows rows, int points) {
    add(part -> rows.bits(part, spare), points);
  }

  /** What is hardly worth a set, or more than can be added up, anybody may have. */
  private void add(IntFunction<long[]> rows, int points) {
    int units = units(points);
    if (points < UNIT / 2 || most + units > Slices.MOST) {
      besides += points;
    } else {
      most += units;
      worthy.add(new Worthy(rows, units));
    }
  }

  /**
   * Takes out of the bitmap of a part who cannot be among the best.
   *
   * @param least by circle: how many points the last of the best has
   */
  void narrow(int part, long[] bits, int[] least) {
    boolean any = false;
    for (Circle circle : CIRCLES) {
      int others = Scoring.near(circle) + besides;
      int number = Bit.of(circle);
      wanted[number] = upfront.zero() + Math.ceilDiv(Math.max(least[number], 0) - others, UNIT);
      any |= wanted[number] > upfront.zero();
    }
    if (any && Part.count(bits) > FEW) {
      addUp(part);
      compare();
      Part.and(bits, could);
    }
  }

  /**
   * Parts the bitmap of a part, as those who could have most are to come first: of all others few
   * are left by then.
   *
   * @param into gets at least so many, who are no more in the bitmap then
   * @return whether it did, as there are far more in the bitmap
   */
  boolean split(int part, long[] bits, long[] into, int least) {
    if (Part.count(bits) < 2 * least) {
      return false;
    }
    addUp(part);
    int low = 0;
    int high = sums.most() + Scoring.near(Circle.PEER) / UNIT + 1;
    while (high - low > NEAR_ENOUGH) {
      int middle = (low + high) >>> 1;
      compareWith(middle);
      if (Part.countBoth(bits, could) < least) {
        high = middle;
      } else {
        low = middle;
      }
    }
    compareWith(low);
    System.arraycopy(bits, 0, into, 0, Part.WORDS);
    Part.and(into, could);
    Part.andNot(bits, could);
    return true;
  }

  private void compareWith(int units) {
    for (Circle circle : CIRCLES) {
      wanted[Bit.of(circle)] = units - Scoring.near(circle) / UNIT;
    }
    compare();
  }

  private void addUp(int part) {
    if (part == added) {
      return; // whoever has changed since is taken for what they were
    }
    added = part;
    upfront.fill(part, sums);
    for (int i = 0; i < worthy.size(); i++) {
      sums.add(worthy.get(i).rows().apply(part), worthy.get(i).units());
    }
  }

  private void compare() {
    Part.none(could);
    for (Circle circle : CIRCLES) {
      int units = wanted[Bit.of(circle)];
      long[] members = circles.members(circle);
      if (units <= 0) {
        Part.or(could, members);
      } else {
        sums.addAtLeast(units, members, could);
      }
    }
  }
}
