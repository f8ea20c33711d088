package org.constellation.matching.index;

import java.util.Arrays;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Slices;
import org.constellation.matching.ranking.Goodwill;
import org.constellation.matching.ranking.ReasonCode;

/**
 * What is known of everybody's points before it is known who asks, for a {@link Bound} to begin
 * with: room and goodwill, less the price of a place. Worked out once where many ask at the same
 * prices; what is told of loads from there on is not heeded.
 */
final class Upfront {

  /** Nothing: the goodwill is told by its {@link Steps}. */
  static final Upfront NOTHING = new Upfront(new Slices[0], new int[0], new int[0], 0);

  /** In units; a higher price is taken for this one. */
  private static final int HIGHEST_PRICE = 48;

  private final Slices[] parts;
  private final int[] prices;
  private final int[] points;

  /** So many units more are kept of everybody, as none may be below 0. */
  private final int zero;

  private Upfront(Slices[] parts, int[] prices, int[] points, int zero) {
    this.parts = parts;
    this.prices = prices;
    this.points = points;
    this.zero = zero;
  }

  /**
   * At one moment.
   *
   * @param prices of each row, not below 0
   */
  static Upfront of(State state, int[] prices) {
    int highest =
        Arrays.stream(prices)
            .filter(price -> price <= ReasonCode.HIGHEST_SCORE) // else nobody can pay it
            .map(Bound::units)
            .reduce(0, Math::max);
    int[] points = new int[prices.length];
    Arrays.setAll(points, row -> state.part(row).points(Part.at(row)) - prices[row]);
    Slices[] parts = new Slices[state.parts.length];
    Arrays.setAll(parts, _ -> new Slices());
    int zero = Math.min(highest, HIGHEST_PRICE);
    for (int row = 0; row < points.length; row++) {
      int units = Math.ceilDiv(points[row], Bound.UNIT);
      parts[Part.of(row)].put(Part.at(row), Math.max(0, zero + units));
    }
    return new Upfront(parts, prices.clone(), points, zero);
  }

  /** Of a row. */
  int points(int row) {
    return points[row];
  }

  int price(int row) {
    return prices[row];
  }

  /** Sets the sums of a part to it. */
  void fill(int part, Slices sums) {
    if (parts.length == 0) {
      sums.clear();
    } else {
      sums.copy(parts[part]);
    }
  }

  /** What stands in the sums for no points at all. */
  int zero() {
    return zero;
  }

  /** The most that {@link #fill} can tell of anybody. */
  int most() {
    return parts.length == 0 ? 0 : zero + Bound.units(Goodwill.MOST);
  }

  /** Whether nobody's goodwill is in it. */
  boolean isNothing() {
    return parts.length == 0;
  }
}
