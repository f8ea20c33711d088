package org.constellation.engagement.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * A micro interaction or group session has no cadence: a week after its opening both are asked once
 * whether it happened. Silence is never overdue.
 *
 * @param dueAt when to ask
 */
public record Once(Instant dueAt, Question question) implements Rhythm {

  static final Duration A_WEEK = Duration.ofDays(7);

  /** How the one question stands. */
  public enum Question {
    AHEAD,
    ASKED,
    /** They were in touch, so there is nothing to ask any more. */
    ANSWERED
  }

  static Once from(Instant start) {
    return new Once(start.plus(A_WEEK), Question.AHEAD);
  }

  @Override
  public Optional<Stage> stage() {
    return switch (question) {
      case AHEAD -> Optional.of(Stage.SCHEDULED);
      case ASKED -> Optional.of(Stage.DUE);
      case ANSWERED -> Optional.empty();
    };
  }

  @Override
  public Optional<Instant> due() {
    return stage().map(_ -> dueAt);
  }

  @Override
  public Optional<Instant> overdue() {
    return Optional.empty();
  }

  @Override
  public int missed() {
    return 0;
  }

  @Override
  public boolean atRisk() {
    return false;
  }

  @Override
  public Optional<Instant> next() {
    return question == Question.AHEAD ? Optional.of(dueAt) : Optional.empty();
  }

  @Override
  public Beat at(Instant now) {
    return question != Question.AHEAD || dueAt.isAfter(now)
        ? Beat.of(this)
        : Beat.of(new Once(dueAt, Question.ASKED), new Signal.Due(dueAt));
  }

  @Override
  public Once touched(Instant now) {
    return new Once(dueAt, Question.ANSWERED);
  }

  @Override
  public Once restarted(Instant now) {
    return question == Question.AHEAD ? from(now) : this;
  }

  /**
   * A cadence that two people agree on for a single meeting is theirs alone; nobody is reminded.
   */
  @Override
  public Once paced(Duration every, Instant now) {
    return this;
  }
}
