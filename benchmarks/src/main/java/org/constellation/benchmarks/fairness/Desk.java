package org.constellation.benchmarks.fairness;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/** What has reached one mentor, counted as request-service counts it. */
final class Desk {

  final ProfileCard card;
  private final Offering offering;
  private final @Nullable Duration answersWithin;
  private final Map<InteractionType, Integer> taken = new EnumMap<>(InteractionType.class);
  private int takenInAll;
  private int pending;
  private int asksThisMonth;
  private int asks;
  private YearMonth month;
  private long version;

  Desk(ProfileCard card, @Nullable Duration answersWithin, Instant begin) {
    this.card = card;
    this.offering = Objects.requireNonNull(card.offering());
    this.answersWithin = answersWithin;
    this.month = YearMonth.from(begin.atOffset(ZoneOffset.UTC));
  }

  void ask(Instant at) {
    YearMonth now = YearMonth.from(at.atOffset(ZoneOffset.UTC));
    asksThisMonth = now.equals(month) ? asksThisMonth + 1 : 1;
    month = now;
    asks++;
    pending++;
  }

  /** The one who asked has an answer, or waits no longer. */
  void settle() {
    pending--;
  }

  /** Whether there was still a place. */
  boolean accept(InteractionType type) {
    if (free(type) <= 0 || takenInAll >= offering.totalPlaces()) {
      return false;
    }
    taken.merge(type, 1, Integer::sum);
    takenInAll++;
    return true;
  }

  void end(InteractionType type) {
    taken.merge(type, -1, Integer::sum);
    takenInAll--;
  }

  int asks() {
    return asks;
  }

  private int free(InteractionType type) {
    return offering.places().getOrDefault(type, 0) - taken.getOrDefault(type, 0);
  }

  MentorLoad load() {
    Map<InteractionType, Integer> free = new EnumMap<>(InteractionType.class);
    offering.places().keySet().forEach(type -> free.put(type, free(type)));
    return new MentorLoad(
        card.personId(),
        card.campus(),
        ++version,
        free,
        offering.totalPlaces() - takenInAll,
        pending,
        CampusPolicy.DEFAULT.pendingAsks(),
        asksThisMonth,
        month,
        offering.monthlyAsks(),
        null,
        answersWithin);
  }
}
