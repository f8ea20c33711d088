package org.constellation.request.ledger;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;

/**
 * What is taken at a mentor, keyed by request id so that taking and giving back twice is the same
 * as once.
 *
 * @param waiting mentee of each request that waits for an answer
 * @param taken place of each engagement that runs
 * @param unchecked requests that took something and may have been cut off before they noted it
 */
record Slots(Map<UUID, UUID> waiting, Map<UUID, Place> taken, Set<UUID> unchecked) {

  /** A person's place at a mentor. */
  record Place(UUID menteeId, InteractionType interaction) {}

  static final Slots NONE = new Slots(Map.of(), Map.of(), Set.of());

  Slots {
    waiting = Map.copyOf(waiting);
    taken = Map.copyOf(taken);
    unchecked = Set.copyOf(unchecked);
  }

  boolean holds(UUID menteeId) {
    return waiting.containsValue(menteeId)
        || taken.values().stream().anyMatch(place -> place.menteeId().equals(menteeId));
  }

  int takenFor(InteractionType interaction) {
    return (int)
        taken.values().stream().filter(place -> place.interaction() == interaction).count();
  }

  Slots withWaiting(UUID requestId, UUID menteeId) {
    Map<UUID, UUID> more = new HashMap<>(waiting);
    more.put(requestId, menteeId);
    return new Slots(more, taken, marked(requestId));
  }

  Slots withPlace(UUID requestId, Place place) {
    Map<UUID, Place> more = new HashMap<>(taken);
    more.put(requestId, place);
    return new Slots(waiting, more, marked(requestId));
  }

  /** Accepted: the place stays. */
  Slots withoutWaiting(UUID requestId) {
    Map<UUID, UUID> fewer = new HashMap<>(waiting);
    fewer.remove(requestId);
    return new Slots(fewer, taken, unmarked(Set.of(requestId)));
  }

  Slots without(UUID requestId) {
    Map<UUID, Place> fewer = new HashMap<>(taken);
    fewer.remove(requestId);
    Slots rest = withoutWaiting(requestId);
    return new Slots(rest.waiting, fewer, rest.unchecked);
  }

  /** These wait rightly; one that took a place meanwhile has to be looked at again. */
  Slots checked(Set<UUID> requestIds) {
    Set<UUID> rightly = new HashSet<>(requestIds);
    rightly.removeAll(taken.keySet());
    return new Slots(waiting, taken, unmarked(rightly));
  }

  private Set<UUID> marked(UUID requestId) {
    Set<UUID> more = new HashSet<>(unchecked);
    more.add(requestId);
    return more;
  }

  private Set<UUID> unmarked(Set<UUID> requestIds) {
    Set<UUID> fewer = new HashSet<>(unchecked);
    fewer.removeAll(requestIds);
    return fewer;
  }
}
