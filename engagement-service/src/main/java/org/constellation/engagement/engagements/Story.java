package org.constellation.engagement.engagements;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What an engagement holds, whatever state it is in.
 *
 * @param agreement the terms on the table, absent before anybody wrote any
 * @param checkIns the oldest first
 */
public record Story(
    Opening opening,
    @Nullable Agreement agreement,
    List<Session> sessions,
    List<CheckIn> checkIns,
    List<Feedback> feedback,
    Instant lastTouch) {

  public Story {
    sessions = List.copyOf(sessions);
    checkIns = List.copyOf(checkIns);
    feedback = List.copyOf(feedback);
  }

  static Story begun(Opening opening) {
    return new Story(opening, null, List.of(), List.of(), List.of(), opening.at());
  }

  public Pair pair() {
    return opening.pair();
  }

  public Optional<Session> session(UUID sessionId) {
    return sessions.stream().filter(each -> each.sessionId().equals(sessionId)).findFirst();
  }

  public Optional<CheckIn> checkIn(UUID checkInId) {
    return checkIns.stream().filter(each -> each.checkInId().equals(checkInId)).findFirst();
  }

  public Optional<Feedback> feedbackOf(Side side) {
    return feedback.stream().filter(each -> each.by() == side).findFirst();
  }

  Story with(Agreement newAgreement) {
    return new Story(opening, newAgreement, sessions, checkIns, feedback, lastTouch);
  }

  /** A new session, or a newer state of one that is there. */
  Story with(Session session) {
    List<Session> all =
        session(session.sessionId()).isEmpty()
            ? Stream.concat(sessions.stream(), Stream.of(session)).toList()
            : sessions.stream()
                .map(each -> each.sessionId().equals(session.sessionId()) ? session : each)
                .toList();
    return new Story(opening, agreement, all, checkIns, feedback, lastTouch);
  }

  Story with(CheckIn checkIn) {
    var all = Stream.concat(checkIns.stream(), Stream.of(checkIn)).toList();
    return new Story(opening, agreement, sessions, all, feedback, lastTouch);
  }

  Story with(Feedback more) {
    var all = Stream.concat(feedback.stream(), Stream.of(more)).toList();
    return new Story(opening, agreement, sessions, checkIns, all, lastTouch);
  }

  Story touched(Instant now) {
    return new Story(opening, agreement, sessions, checkIns, feedback, now);
  }
}
