package org.constellation.matching.index;

import java.util.List;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;

/** Lists of sets of rows, of each of which a row must be in at least one. For one query. */
final class Sets {

  private final List<List<Rows>> all;
  private final long[] some = new long[Part.WORDS];

  Sets(List<List<Rows>> all) {
    this.all = all;
  }

  /** Puts the rows of a part into a bitmap, whatever was there. */
  void fill(int part, long[] bits) {
    for (int i = 0; i < all.size(); i++) {
      List<Rows> any = all.get(i);
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
  }
}
