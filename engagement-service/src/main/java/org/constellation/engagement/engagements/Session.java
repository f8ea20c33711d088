package org.constellation.engagement.engagements;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A meeting.
 *
 * @param bodyHash of the command that planned it, compared when its key comes again
 */
public record Session(
    UUID sessionId, String bodyHash, SessionPlan plan, State state, List<SessionLog> logs) {

  /** What became of it. */
  public enum State {
    PLANNED,
    /** At least one side says so. */
    HELD,
    /** One side says so, and nobody that it was held. */
    NOT_HELD,
    CANCELLED
  }

  public Session {
    logs = List.copyOf(logs);
  }

  static Session planned(UUID sessionId, String bodyHash, SessionPlan plan) {
    return new Session(sessionId, bodyHash, plan, State.PLANNED, List.of());
  }

  public Optional<SessionLog> logOf(Side side) {
    return logs.stream().filter(log -> log.by() == side).findFirst();
  }

  Session moved(SessionPlan newPlan) {
    return new Session(sessionId, bodyHash, newPlan, state, logs);
  }

  Session cancelled() {
    return new Session(sessionId, bodyHash, plan, State.CANCELLED, logs);
  }

  Session logged(SessionLog log) {
    State now = log.held() || state == State.HELD ? State.HELD : State.NOT_HELD;
    return new Session(
        sessionId, bodyHash, plan, now, Stream.concat(logs.stream(), Stream.of(log)).toList());
  }
}
