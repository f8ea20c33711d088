package org.constellation.matching.index;

import java.lang.ref.WeakReference;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import org.constellation.matching.index.rows.Pages;
import org.constellation.matching.index.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The unions of many terms' rows that were wanted last, each of use while none of these has
 * changed: a word that 20,000 employers begin with takes longer to join than all else that a look
 * around looks through. Readers at any time.
 */
final class Joins {

  private static final int KEPT = 16;

  /**
   * @param all where the sets were found last: while nothing at all has changed, none of them is
   *     looked at; not kept for that, as it refers to other sets too
   */
  private record Join(WeakReference<Pages<Rows>> all, List<Rows> sets, Rows union) {}

  /** In the order in which they were wanted last. */
  private final LinkedHashMap<BitSet, Join> latest = new LinkedHashMap<>(2 * KEPT, 0.75f, true);

  /**
   * Whatever is in any of the terms' rows.
   *
   * @param all rows of each term, as they are for the one who asks
   * @param parts of which there are rows
   */
  Rows of(BitSet terms, Pages<Rows> all, int parts) {
    Join known = known(terms);
    if (known != null && known.all.refersTo(all)) {
      return known.union;
    }
    List<Rows> sets = terms.stream().mapToObj(term -> rows(all, term)).toList();
    Rows union = known != null && isOf(known, sets) ? known.union : Rows.union(sets, parts);
    keep(terms, new Join(new WeakReference<>(all), sets, union));
    return union;
  }

  private static Rows rows(Pages<Rows> all, int term) {
    Rows rows = all.get(term);
    return rows == null ? Rows.none() : rows;
  }

  /** Sets are never changed once somebody reads them: the same ones have the same union. */
  private static boolean isOf(Join join, List<Rows> sets) {
    boolean same = true;
    for (int i = 0; same && i < sets.size(); i++) {
      same = join.sets.get(i) == sets.get(i);
    }
    return same;
  }

  private synchronized @Nullable Join known(BitSet terms) {
    return latest.get(terms);
  }

  private synchronized void keep(BitSet terms, Join join) {
    latest.put(terms, join);
    if (latest.size() > KEPT) {
      latest.pollFirstEntry();
    }
  }

  /** Bytes on the heap of the unions; sets that have changed since are kept as long as these. */
  synchronized long bytes() {
    return latest.values().stream().mapToLong(join -> join.union.bytes()).sum();
  }
}
