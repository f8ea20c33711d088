package org.constellation.matching.index;

import java.util.List;
import org.constellation.matching.ranking.Ranked;

/**
 * The first half of a recommendation: who is in the list, where and with how many points. What else
 * is given (cards, reasons, counterfactuals, the look at who has changed) is the second.
 */
public final class Finding {

  private Finding() {}

  public static List<Ranked> found(LiveIndex index, Wanted wanted) {
    return index.recommending(wanted).found();
  }
}
