package org.constellation.notification.notifications;

import static org.constellation.contracts.Decision.made;
import static org.constellation.contracts.Decision.refused;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.constellation.contracts.Decision;
import org.constellation.contracts.Refusal;
import org.constellation.contracts.events.NotificationEvent;

/**
 * How far a mail got. It is claimed before it is sent and marked after: a crash in between sends it
 * once more, under the same Message-ID, and never loses it.
 */
public sealed interface Posting {

  /** Longer than any mail server takes to answer; a sender that died is followed after this. */
  Duration LEASE = Duration.ofMinutes(2);

  /** Longest wait between two attempts. */
  Duration LONGEST_PAUSE = Duration.ofHours(2);

  /** RFC 5321, 4.5.4.1: the give-up time generally needs to be at least 4-5 days. */
  Duration PATIENCE = Duration.ofDays(5);

  /** When there is something to do with it, empty when it is done with. */
  default Optional<Instant> dueAt() {
    return switch (this) {
      case Waiting(_, _, Instant nextTry) -> Optional.of(nextTry);
      case Sending(_, _, Instant leaseUntil) -> Optional.of(leaseUntil);
      case Sent _, GivenUp _, Spared _ -> Optional.empty();
    };
  }

  /**
   * To be sent.
   *
   * @param since when it was first to be sent
   * @param attempts made so far
   */
  record Waiting(Instant since, int attempts, Instant nextTry) implements Posting {
    public static Waiting from(Instant now) {
      return new Waiting(now, 0, now);
    }
  }

  /** Being sent; who comes after {@code leaseUntil} may take it over. */
  record Sending(Instant since, int attempt, Instant leaseUntil) implements Posting {}

  /** The mail server took it. */
  record Sent(int attempts, Instant at) implements Posting {}

  /** Not sent, and never will be; operators see how many. */
  record GivenUp(int attempts, Instant at, Trouble trouble) implements Posting {}

  /** Not sent, because it is not wanted. */
  record Spared(Instant at, Reason reason) implements Posting {}

  /** What stands in the way of sending. */
  enum Trouble {
    /** The mail server does not answer, or not now. */
    SERVER_AWAY,
    /** The mail server does not take this mail or this address. */
    REFUSED,
    /** A control character in what would become a header. */
    UNSAFE,
    /** The recipient's card has not arrived. */
    RECIPIENT_UNKNOWN,
    /** No letter can be made of it, which is a fault of this service. */
    UNWRITABLE
  }

  /** Why nothing is sent. */
  enum Reason {
    NO_ADDRESS,
    NOT_WANTED
  }

  /** Why a step is not taken. */
  enum NotNow implements Refusal {
    NOT_DUE("Nothing is due with this mail."),
    TAKEN_OVER("Another attempt took this mail over.");

    private final String explanation;

    NotNow(String explanation) {
      this.explanation = explanation;
    }

    @Override
    public String code() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    @Override
    public String explanation() {
      return explanation;
    }
  }

  /** Whether something is to be done with it now. */
  default boolean isDue(Instant now) {
    return dueAt().filter(due -> !due.isAfter(now)).isPresent();
  }

  /** Takes it for one attempt. */
  default Decision<Posting, NotificationEvent> claim(Instant now) {
    return whenDue(now, (since, made) -> new Sending(since, made + 1, now.plus(LEASE)));
  }

  /** The mail server took it in this attempt. */
  default Decision<Posting, NotificationEvent> sent(int attempt, Instant now) {
    return after(attempt, _ -> new Sent(attempt, now));
  }

  /** It did not work, but may later; after days it is given up. */
  default Decision<Posting, NotificationEvent> failed(int attempt, Instant now, Trouble trouble) {
    return after(
        attempt,
        sending ->
            now.isBefore(sending.since().plus(PATIENCE))
                ? new Waiting(sending.since(), attempt, now.plus(pause(attempt)))
                : new GivenUp(attempt, now, trouble));
  }

  /** It will never work. */
  default Decision<Posting, NotificationEvent> hopeless(int attempt, Instant now, Trouble why) {
    return after(attempt, _ -> new GivenUp(attempt, now, why));
  }

  /** It is not wanted. */
  default Decision<Posting, NotificationEvent> spare(Instant now, Reason reason) {
    return whenDue(now, (_, _) -> new Spared(now, reason));
  }

  /** Not now, but from then on. */
  default Decision<Posting, NotificationEvent> putOff(Instant now, Instant until) {
    return whenDue(now, (since, made) -> new Waiting(since, made, until));
  }

  private Decision<Posting, NotificationEvent> whenDue(Instant now, Step next) {
    if (!isDue(now)) {
      return refused(NotNow.NOT_DUE);
    }
    return switch (this) {
      case Waiting(Instant since, int attempts, _) -> made(next.from(since, attempts));
      case Sending(Instant since, int attempt, _) -> made(next.from(since, attempt));
      case Sent _, GivenUp _, Spared _ -> refused(NotNow.NOT_DUE);
    };
  }

  private Decision<Posting, NotificationEvent> after(int attempt, Function<Sending, Posting> next) {
    return this instanceof Sending sending && sending.attempt() == attempt
        ? made(next.apply(sending))
        : refused(NotNow.TAKEN_OVER);
  }

  /** Half a minute, doubled with each attempt. */
  private static Duration pause(int attempt) {
    Duration doubled = Duration.ofSeconds(30L << Math.min(attempt - 1, 16));
    return doubled.compareTo(LONGEST_PAUSE) < 0 ? doubled : LONGEST_PAUSE;
  }

  /** From when it was first to be sent and how often it was tried to what comes next. */
  interface Step {
    Posting from(Instant since, int attempts);
  }
}
