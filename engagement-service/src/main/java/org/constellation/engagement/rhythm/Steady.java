package org.constellation.engagement.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Touches at a cadence. A check-in falls due a cadence after the last touch and is overdue a grace
 * later; after silence the following dates keep the cadence, counted from the missed date.
 *
 * @param dueAt the present date: ahead, due or overdue
 * @param missed check-ins in a row that went overdue
 */
public record Steady(
    Duration every, Duration grace, int atRiskAfter, Instant dueAt, Stage present, int missed)
    implements Rhythm {

  static Steady from(Instant touch, CheckInPolicy policy) {
    return new Steady(
        policy.every(),
        policy.grace(),
        policy.atRiskAfter(),
        touch.plus(policy.every()),
        Stage.SCHEDULED,
        0);
  }

  @Override
  public Optional<Stage> stage() {
    return Optional.of(present);
  }

  @Override
  public Optional<Instant> due() {
    return Optional.of(dueAt);
  }

  @Override
  public Optional<Instant> overdue() {
    return Optional.of(overdueAt());
  }

  @Override
  public boolean atRisk() {
    return missed >= atRiskAfter;
  }

  @Override
  public Optional<Instant> next() {
    return Optional.of(
        switch (present) {
          case SCHEDULED -> dueAt;
          case DUE -> overdueAt();
          // A grace longer than the cadence swallows the dates that lie within it.
          case OVERDUE -> lastDateUntil(overdueAt()).plus(every);
        });
  }

  @Override
  public Beat at(Instant now) {
    if (next().orElseThrow().isAfter(now)) {
      return Beat.of(this);
    }
    return switch (present) {
      case SCHEDULED -> Beat.of(with(dueAt, Stage.DUE, missed), new Signal.Due(dueAt));
      case DUE -> missedOnce();
      case OVERDUE -> {
        // After a long outage only the last date that went by is asked for, not each of them.
        Instant date = lastDateUntil(now);
        yield Beat.of(with(date, Stage.DUE, missed), new Signal.Due(date));
      }
    };
  }

  private Beat missedOnce() {
    Steady overdue = with(dueAt, Stage.OVERDUE, missed + 1);
    return overdue.missed == atRiskAfter
        ? Beat.of(overdue, new Signal.Overdue(dueAt), new Signal.AtRisk(overdue.missed))
        : Beat.of(overdue, new Signal.Overdue(dueAt));
  }

  @Override
  public Steady touched(Instant now) {
    return with(now.plus(every), Stage.SCHEDULED, 0);
  }

  @Override
  public Steady restarted(Instant now) {
    return touched(now);
  }

  /**
   * The date ahead is counted anew from the same start, but never lands in the past; a date that is
   * due or overdue stays as it is.
   */
  @Override
  public Steady paced(Duration newEvery, Instant now) {
    Instant counted = dueAt.minus(every).plus(newEvery);
    Instant ahead = counted.isAfter(now) ? counted : now.plus(newEvery);
    Instant date = present == Stage.SCHEDULED ? ahead : dueAt;
    return new Steady(newEvery, grace, atRiskAfter, date, present, missed);
  }

  private Instant overdueAt() {
    return dueAt.plus(grace);
  }

  private Instant lastDateUntil(Instant limit) {
    return dueAt.plus(every.multipliedBy(Duration.between(dueAt, limit).dividedBy(every)));
  }

  private Steady with(Instant date, Stage stage, int missedNow) {
    return new Steady(every, grace, atRiskAfter, date, stage, missedNow);
  }
}
