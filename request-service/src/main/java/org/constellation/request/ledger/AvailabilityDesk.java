package org.constellation.request.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Optional;
import java.util.UUID;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.request.people.People;

/** A mentor looks at their own ledger, pauses and comes back. */
final class AvailabilityDesk {

  private final Ledgers ledgers;
  private final People people;
  private final Clock clock;

  AvailabilityDesk(Ledgers ledgers, People people, Clock clock) {
    this.ledgers = ledgers;
    this.people = people;
    this.clock = clock;
  }

  Optional<Versioned<MentorLedger>> find(Scope scope, UUID mentorId) {
    return ledgers.find(scope, mentorId);
  }

  Outcome<MentorLedger> pause(Scope scope, UUID mentorId, Instant until) {
    return ledgers.change(scope, mentorId, ledger -> ledger.pause(until));
  }

  Outcome<MentorLedger> resume(Scope scope, UUID mentorId) {
    return ledgers.change(scope, mentorId, MentorLedger::resume);
  }

  Availability availability(MentorLedger ledger) {
    Instant now = clock.instant();
    YearMonth month = YearMonth.from(now.atZone(People.zone(people.campus(ledger.campus()))));
    return Availability.of(ledger, now, month);
  }

  Instant now() {
    return clock.instant();
  }
}
