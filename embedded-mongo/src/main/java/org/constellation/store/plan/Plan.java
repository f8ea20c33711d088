package org.constellation.store.plan;

import java.util.List;

/** How a query is answered. Every document found is checked against the filter all the same. */
public sealed interface Plan {
  /** Read everything, in the order of insertion. */
  record Everything(boolean ordered) implements Plan {}

  /**
   * Walk along indexes.
   *
   * @param scans the walks, whose results are united
   * @param ordered whether each walk comes in the order that was asked for
   * @param exact whether the bounds say all that the filter says
   * @param bounded whether the walks leave anything out
   */
  record Walk(List<Scan> scans, boolean ordered, boolean exact, boolean bounded) implements Plan {
    /** How many index keys the walks pass. */
    public long keys() {
      return scans.stream().mapToLong(scan -> scan.index().count(scan.bounds())).sum();
    }
  }
}
