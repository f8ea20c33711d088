package org.constellation.request.ledger;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/**
 * What a mentor has room for, as they see it themselves.
 *
 * @param pausedUntil absent when not paused
 * @param free places left for each interaction type that is offered
 * @param places people at a time for each interaction type that is offered
 * @param taken places taken by engagements that run
 * @param pending requests that wait for an answer
 * @param asks requests received in {@code month}
 * @param month calendar month in the campus's zone
 * @param answersWithin usual time to a first answer; absent with fewer than five answers
 */
record Availability(
    UUID mentorId,
    boolean paused,
    @Nullable Instant pausedUntil,
    Map<InteractionType, Integer> free,
    int freeInAll,
    Map<InteractionType, Integer> places,
    int totalPlaces,
    Map<InteractionType, Integer> taken,
    int pending,
    int pendingLimit,
    int asks,
    YearMonth month,
    int monthlyLimit,
    @Nullable Duration answersWithin) {

  static Availability of(MentorLedger ledger, Instant now, YearMonth month) {
    boolean paused = ledger.isPaused(now);
    Room room = ledger.room();
    return new Availability(
        ledger.mentorId(),
        paused,
        paused ? ledger.pausedUntil() : null,
        Loads.free(ledger),
        ledger.freeInAll(),
        inOrder(room.places()),
        room.totalPlaces(),
        taken(ledger),
        ledger.slots().waiting().size(),
        room.pendingLimit(),
        ledger.received().in(month),
        month,
        room.monthlyLimit(),
        ledger.answersWithin().orElse(null));
  }

  private static Map<InteractionType, Integer> taken(MentorLedger ledger) {
    Map<InteractionType, Integer> taken = new EnumMap<>(InteractionType.class);
    ledger
        .slots()
        .taken()
        .values()
        .forEach(place -> taken.merge(place.interaction(), 1, Integer::sum));
    return taken;
  }

  private static Map<InteractionType, Integer> inOrder(Map<InteractionType, Integer> places) {
    Map<InteractionType, Integer> ordered = new EnumMap<>(InteractionType.class);
    ordered.putAll(places);
    return ordered;
  }
}
