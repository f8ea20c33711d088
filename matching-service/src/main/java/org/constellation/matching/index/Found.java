package org.constellation.matching.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.matching.ranking.Candidate;

/**
 * A page of what was found.
 *
 * @param facets how many of all found have each value, the commonest first
 * @param total how many were found in all
 * @param next where the following page starts, empty at the end
 * @param hint when nothing was found: the facet without which most would be
 */
public record Found(
    List<Candidate> page,
    Map<Facet, Map<String, Integer>> facets,
    int total,
    Optional<Search.Position> next,
    Optional<Hint> hint) {

  /** Without this facet's filter so many would be found. */
  public record Hint(Facet without, int found) {}
}
