package org.constellation.contracts.events;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/**
 * How much room a mentor has left; a card without a load is not recommended.
 *
 * @param version rises with every change; a reader keeps the highest
 * @param free places left for each interaction type that the mentor offers, 0 when full
 * @param freeInAll places left over all types
 * @param pending requests that wait for an answer
 * @param pendingLimit how many may wait
 * @param asks requests received in {@code month}
 * @param month the calendar month that {@code asks} counts, in the campus's zone; in a later month
 *     the count is 0
 * @param monthlyLimit how many may be received in a month
 * @param pausedUntil no new asks before this instant, absent when not paused
 * @param answersWithin usual time to an answer, absent without enough history
 */
public record MentorLoad(
    UUID mentorId,
    String campus,
    long version,
    Map<InteractionType, Integer> free,
    int freeInAll,
    int pending,
    int pendingLimit,
    int asks,
    YearMonth month,
    int monthlyLimit,
    @Nullable Instant pausedUntil,
    @Nullable Duration answersWithin)
    implements StateCard {

  public MentorLoad {
    free = InOrder.map(free);
  }

  @Override
  public String key() {
    return mentorId.toString();
  }
}
