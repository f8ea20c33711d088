package org.constellation.request.ledger;

import java.util.Map;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.vocabulary.InteractionType;

/**
 * How much a mentor agreed to, learnt from the profile card.
 *
 * @param version of the card it was learnt from
 * @param places people at a time for each interaction type that may be asked
 * @param totalPlaces people at a time in all
 * @param monthlyLimit asks in a calendar month
 * @param pendingLimit asks that may wait at once: the campus's policy as last seen here
 */
record Room(
    long version,
    Map<InteractionType, Integer> places,
    int totalPlaces,
    int monthlyLimit,
    int pendingLimit) {

  Room {
    places = Map.copyOf(places);
  }

  static Room of(long version, Offering offering, int pendingLimit) {
    return new Room(
        version, offering.places(), offering.totalPlaces(), offering.monthlyAsks(), pendingLimit);
  }

  /** The mentor offers nothing any more; what is taken stays taken. */
  Room closed(long laterVersion) {
    return new Room(laterVersion, Map.of(), 0, 0, pendingLimit);
  }

  Room withPendingLimit(int limit) {
    return new Room(version, places, totalPlaces, monthlyLimit, limit);
  }

  boolean offers(InteractionType interaction) {
    return places.containsKey(interaction);
  }

  int placesFor(InteractionType interaction) {
    return places.getOrDefault(interaction, 0);
  }
}
