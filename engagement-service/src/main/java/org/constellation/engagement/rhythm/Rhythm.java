package org.constellation.engagement.rhythm;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.constellation.contracts.vocabulary.InteractionType;

/**
 * When the two should next be in touch. All dates are instants and all cadences exact durations, so
 * a change to or from daylight saving moves no date.
 */
public sealed interface Rhythm permits Steady, Once {

  /** The rhythm of a new engagement. */
  static Rhythm opening(InteractionType interaction, CheckInPolicy policy, Instant at) {
    return interaction.hasCadence() ? Steady.from(at, policy) : Once.from(at);
  }

  /** The present check-in; empty when none is to come. */
  Optional<Stage> stage();

  /** The date of the present check-in; empty when none is to come. */
  Optional<Instant> due();

  /** When the present check-in is or was overdue; empty when it never is. */
  Optional<Instant> overdue();

  /** Check-ins in a row that went overdue. */
  int missed();

  boolean atRisk();

  /** When the clock itself has something to do next. */
  Optional<Instant> next();

  /** What the clock finds now; nothing when it is not time yet. */
  Beat at(Instant now);

  /** They were in touch. */
  Rhythm touched(Instant now);

  /** The clock starts again after a pause. */
  Rhythm restarted(Instant now);

  /** They agreed on another cadence. */
  Rhythm paced(Duration every, Instant now);
}
