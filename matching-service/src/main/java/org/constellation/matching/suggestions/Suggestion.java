package org.constellation.matching.suggestions;

import static org.constellation.contracts.Decision.made;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.MatchEvent.SuggestionMade;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.events.EventIds;
import org.jspecify.annotations.Nullable;

/**
 * When somebody is to be told that there are people whom they could ask; one for each person, under
 * the person's id. What they need is not known here, only that a person could meet it.
 *
 * @param heard sequence of the newest event of theirs that counts, 0 before the first
 * @param seeking whether a need is open that a person could meet
 * @param wanted whether they want to be told at all
 * @param count how many were made since their newest check-up
 * @param madeAt when the newest was made, absent before the first
 * @param nextAt when the next may be made, absent while none is to be
 */
record Suggestion(
    UUID personId,
    String campus,
    long heard,
    boolean seeking,
    boolean wanted,
    int count,
    @Nullable Instant madeAt,
    @Nullable Instant nextAt) {

  static final AggregateType<Suggestion> TYPE =
      AggregateType.of("suggestions", Suggestion.class, Suggestion::campus)
          .dueAt(suggestion -> Optional.ofNullable(suggestion.nextAt()));

  /** Time to ask somebody of their own accord after a check-up. */
  static final Duration FIRST = Duration.ofDays(3);

  static final Duration WEEK = Duration.ofDays(7);

  /** Whoever has let so many go by hears less often, until they look at their needs again. */
  static final int WEEKLY = 4;

  static final Duration SELDOM = Duration.ofDays(28);

  /** Of somebody who has said nothing yet. */
  static Suggestion of(UUID personId, String campus) {
    return new Suggestion(personId, campus, 0, false, true, 0, null, null);
  }

  /**
   * They looked at their needs; what is older than what was heard changes nothing.
   *
   * @param sequence of the event that tells it
   * @param at when they did
   */
  Suggestion checked(long sequence, boolean seeks, Instant at) {
    return sequence <= heard
        ? this
        : new Suggestion(personId, campus, sequence, seeks, wanted, 0, madeAt, null).from(at);
  }

  /** They want none any more, or want them again; at once. */
  Suggestion wanted(boolean wish, Instant now) {
    return wish == wanted
        ? this
        : new Suggestion(personId, campus, heard, seeking, wish, count, madeAt, null).from(now);
  }

  private Suggestion from(Instant at) {
    if (!seeking || !wanted) {
      return this;
    }
    Instant first = at.plus(FIRST);
    Instant earliest = madeAt == null ? first : madeAt.plus(gap());
    return next(earliest.isAfter(first) ? earliest : first);
  }

  /** On the hour, so that a clock that stops at each has few to stop at. */
  private Suggestion next(Instant earliest) {
    Instant hour = earliest.truncatedTo(ChronoUnit.HOURS);
    return at(hour.equals(earliest) ? hour : hour.plus(1, ChronoUnit.HOURS));
  }

  private Suggestion at(@Nullable Instant next) {
    return new Suggestion(personId, campus, heard, seeking, wanted, count, madeAt, next);
  }

  private Duration gap() {
    return count < WEEKLY ? WEEK : SELDOM;
  }

  /** The instant has come, unless somebody else was faster: tells them, or looks again later. */
  Decision<Suggestion, MatchEvent> due(Outlook outlook, Instant now) {
    if (nextAt == null || now.isBefore(nextAt)) {
      return made(this);
    }
    return switch (outlook) {
      case COULD_ASK -> {
        UUID id = EventIds.named("suggestion", personId.toString(), now.toString());
        Suggestion told =
            new Suggestion(personId, campus, heard, seeking, wanted, count + 1, now, null);
        yield made(told.next(now.plus(told.gap())), new SuggestionMade(id, personId, campus, now));
      }
      case HAS_ASKED, NOBODY_FREE -> made(next(now.plus(WEEK)));
      case NOT_HERE -> made(at(null)); // until they look at their needs again, if ever
    };
  }
}
