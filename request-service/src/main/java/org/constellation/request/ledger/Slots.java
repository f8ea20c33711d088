package org.constellation.request.ledger;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.InteractionType;

/**
 * What is taken at a mentor, keyed by request id so that taking and giving back twice is the same
 * as once.
 *
 * @param waiting mentee of each request that waits for an answer
 * @param taken place of each engagement that runs
 */
record Slots(Map<UUID, UUID> waiting, Map<UUID, Place> taken) {

  /** A person's place at a mentor. */
  record Place(UUID menteeId, InteractionType interaction) {}

  static final Slots NONE = new Slots(Map.of(), Map.of());

  Slots {
    waiting = Map.copyOf(waiting);
    taken = Map.copyOf(taken);
  }

  boolean holds(UUID menteeId) {
    return waiting.containsValue(menteeId)
        || taken.values().stream().anyMatch(place -> place.menteeId().equals(menteeId));
  }

  int takenFor(InteractionType interaction) {
    return (int)
        taken.values().stream().filter(place -> place.interaction() == interaction).count();
  }

  /** Requests with a place whose acceptance has not been settled yet. */
  Set<UUID> undecided() {
    return taken.keySet().stream()
        .filter(waiting::containsKey)
        .collect(Collectors.toUnmodifiableSet());
  }

  Slots withWaiting(UUID requestId, UUID menteeId) {
    Map<UUID, UUID> more = new HashMap<>(waiting);
    more.put(requestId, menteeId);
    return new Slots(more, taken);
  }

  Slots withPlace(UUID requestId, Place place) {
    Map<UUID, Place> more = new HashMap<>(taken);
    more.put(requestId, place);
    return new Slots(waiting, more);
  }

  Slots withoutWaiting(UUID requestId) {
    Map<UUID, UUID> fewer = new HashMap<>(waiting);
    fewer.remove(requestId);
    return new Slots(fewer, taken);
  }

  Slots without(UUID requestId) {
    Map<UUID, Place> fewer = new HashMap<>(taken);
    fewer.remove(requestId);
    return new Slots(withoutWaiting(requestId).waiting(), fewer);
  }
}
