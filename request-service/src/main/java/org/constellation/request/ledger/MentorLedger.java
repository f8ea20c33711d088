package org.constellation.request.ledger;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;
import static org.constellation.request.AskRefusal.ALREADY_ASKED;
import static org.constellation.request.AskRefusal.MENTOR_FULL;
import static org.constellation.request.AskRefusal.MENTOR_MONTHLY_FULL;
import static org.constellation.request.AskRefusal.MENTOR_PAUSED;
import static org.constellation.request.AskRefusal.MENTOR_PENDING_FULL;
import static org.constellation.request.AskRefusal.NOT_OFFERED;
import static org.constellation.request.AskRefusal.NOT_WAITING;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.Decision;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/**
 * What one mentor has room for and what is taken of it. Whoever wants a part of a mentor gets it
 * here, by one conditional write, or not at all.
 *
 * @param pausedUntil no new asks before this instant, absent when never paused
 * @param checkAt when to look after what was taken and not noted as settled, absent when there is
 *     no such thing
 */
public record MentorLedger(
    UUID mentorId,
    String campus,
    Room room,
    @Nullable Instant pausedUntil,
    Slots slots,
    Received received,
    AnswerTimes answers,
    @Nullable Instant checkAt) {

  /** An ask or acceptance takes milliseconds; after this long it was cut off by a crash. */
  static final Duration CUT_OFF = Duration.ofSeconds(15);

  static MentorLedger open(UUID mentorId, String campus, Room room, YearMonth month) {
    return new MentorLedger(
        mentorId, campus, room, null, Slots.NONE, Received.none(month), AnswerTimes.NONE, null);
  }

  /** Takes a waiting slot and counts the ask. */
  Decision<MentorLedger, Void> ask(Claim claim, Instant now) {
    if (received.knows(claim.requestId())) {
      return made(this);
    }
    if (!room.offers(claim.interaction())) {
      return refused(NOT_OFFERED);
    }
    if (isPaused(now)) {
      return refused(MENTOR_PAUSED);
    }
    if (slots.holds(claim.menteeId())) {
      return refused(ALREADY_ASKED);
    }
    if (slots.waiting().size() >= claim.pendingLimit()) {
      return refused(MENTOR_PENDING_FULL);
    }
    if (received.in(claim.month()) >= room.monthlyLimit()) {
      return refused(MENTOR_MONTHLY_FULL);
    }
    return made(
        with(room.withPendingLimit(claim.pendingLimit()))
            .with(received.with(claim.requestId(), claim.month()))
            .taking(slots.withWaiting(claim.requestId(), claim.menteeId()), now));
  }

  /**
   * Takes a place for a request that waits here. That it must wait keeps stragglers out: the
   * waiting slot goes when the request is decided and never comes back.
   */
  Decision<MentorLedger, Void> accept(
      UUID requestId, UUID menteeId, InteractionType interaction, Instant now) {
    if (slots.taken().containsKey(requestId)) {
      return made(this);
    }
    if (!slots.waiting().containsKey(requestId)) {
      return refused(NOT_WAITING);
    }
    if (free(interaction) == 0 || freeInAll() == 0) {
      return refused(MENTOR_FULL);
    }
    return made(taking(slots.withPlace(requestId, new Slots.Place(menteeId, interaction)), now));
  }

  /** Gives back what the request does not hold any more. */
  Decision<MentorLedger, Void> release(Release release) {
    UUID id = release.requestId();
    boolean waited = slots.waiting().containsKey(id);
    Slots fewer = release.keepsPlace() ? slots.withoutWaiting(id) : slots.without(id);
    return made(
        leaving(fewer)
            .with(release.counts() ? received : received.uncounted(id))
            .with(waited ? release.answered().map(answers::with).orElse(answers) : answers));
  }

  /** The check begins; should it be cut off, it comes again. */
  Decision<MentorLedger, Void> check(Instant now) {
    return made(checkedAt(slots.unchecked().isEmpty() ? null : now.plus(CUT_OFF)));
  }

  /** These were found to wait rightly. */
  Decision<MentorLedger, Void> checked(Set<UUID> requestIds) {
    return made(leaving(slots.checked(requestIds)));
  }

  /** Requests that took something and have to be looked after. */
  public Set<UUID> unchecked() {
    return slots.unchecked();
  }

  /** Whether the request holds a place, accepted or about to be. */
  public boolean hasPlace(UUID requestId) {
    return slots.taken().containsKey(requestId);
  }

  /** What the profile card says; an older card changes nothing. */
  Decision<MentorLedger, Void> learn(Room newer) {
    return made(newer.version() > room.version() ? with(newer) : this);
  }

  Decision<MentorLedger, Void> limitWaiting(int pendingLimit) {
    return made(with(room.withPendingLimit(pendingLimit)));
  }

  Decision<MentorLedger, Void> pause(Instant until) {
    return made(pausedUntil(until));
  }

  Decision<MentorLedger, Void> resume() {
    return made(pausedUntil(null));
  }

  boolean isPaused(Instant now) {
    return pausedUntil != null && now.isBefore(pausedUntil);
  }

  /**
   * Places left for the type; never below 0, even when the offering was lowered below the taken.
   */
  int free(InteractionType interaction) {
    return Math.max(0, room.placesFor(interaction) - slots.takenFor(interaction));
  }

  int freeInAll() {
    return Math.max(0, room.totalPlaces() - slots.taken().size());
  }

  /** The honest "usually answers within". */
  public Optional<Duration> answersWithin() {
    return answers.usual();
  }

  private MentorLedger with(Room changed) {
    return new MentorLedger(
        mentorId, campus, changed, pausedUntil, slots, received, answers, checkAt);
  }

  private MentorLedger taking(Slots more, Instant now) {
    return with(more, checkAt == null ? now.plus(CUT_OFF) : checkAt);
  }

  private MentorLedger leaving(Slots fewer) {
    return with(fewer, fewer.unchecked().isEmpty() ? null : checkAt);
  }

  private MentorLedger with(Slots changed, @Nullable Instant check) {
    return new MentorLedger(mentorId, campus, room, pausedUntil, changed, received, answers, check);
  }

  private MentorLedger with(Received changed) {
    return new MentorLedger(mentorId, campus, room, pausedUntil, slots, changed, answers, checkAt);
  }

  private MentorLedger with(AnswerTimes changed) {
    return new MentorLedger(mentorId, campus, room, pausedUntil, slots, received, changed, checkAt);
  }

  private MentorLedger pausedUntil(@Nullable Instant until) {
    return new MentorLedger(mentorId, campus, room, until, slots, received, answers, checkAt);
  }

  private MentorLedger checkedAt(@Nullable Instant at) {
    return with(slots, at);
  }
}
