package org.constellation.matching.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.matching.ranking.Candidate;

/**
 * A page of what was found.
 *
 * @param facets how many have each value, the commonest first: of all found, but for a side that is
 *     filtered by of all that would be found without that filter, so that other values of it can be
 *     chosen
 * @param limits how many keep to each of the usual limits and to the one that is set, from the
 *     loosest number or the soonest answer; of all that would be found without that limit
 * @param total how many were found in all
 * @param next where the following page starts, empty at the end
 * @param hint when nothing was found: the filter without which most would be; empty when there is
 *     none that alone stands in the way
 */
public record Found(
    List<Candidate> page,
    Map<Facet, Map<String, Integer>> facets,
    Map<Limit, Map<String, Integer>> limits,
    int total,
    Optional<Search.Position> next,
    Optional<Hint> hint) {

  /** Without this filter so many would be found. */
  public record Hint(Narrowing without, int found) {}
}
