package org.constellation.matching.ranking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.constellation.matching.ranking.Counterfactual.Effect;

/** Ranks everybody anew with one reason of one mentor taken away. */
public final class Ablation {

  private Ablation() {}

  /** What the list should tell of the one at this place. */
  public static Optional<Counterfactual> counterfactual(List<Recommendation> all, int place) {
    return all.get(place - 1).candidate().score().reasons().stream()
        .map(reason ->
            new Counterfactual(reason.code(), placeWithout(all, place, reason), Effect.MOVED))
        .filter(other -> other.placeWithout() != place)
        .findFirst()
        .or(() -> same(all, place));
  }

  private static Optional<Counterfactual> same(List<Recommendation> all, int place) {
    return all.get(place - 1).candidate().score().reasons().stream()
        .findFirst()
        .map(reason -> new Counterfactual(reason.code(), place, Effect.SAME));
  }

  private static int placeWithout(List<Recommendation> all, int place, Reason reason) {
    Candidate changed = all.get(place - 1).candidate().without(reason);
    List<Candidate> candidates = new ArrayList<>(all.stream().map(r -> r.candidate()).toList());
    candidates.set(place - 1, changed);
    List<Candidate> anew = new Variety<>(candidates).first(candidates.size());
    return anew.indexOf(changed) + 1;
  }
}
