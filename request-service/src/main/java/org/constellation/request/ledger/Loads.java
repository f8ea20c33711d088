package org.constellation.request.ledger;

import java.util.EnumMap;
import java.util.Map;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.platform.aggregates.Versioned;

/** What others learn of a ledger: how much is left, never who took it. */
final class Loads {

  private Loads() {}

  static MentorLoad card(Versioned<MentorLedger> versioned) {
    MentorLedger ledger = versioned.state();
    return new MentorLoad(
        ledger.mentorId(),
        ledger.campus(),
        versioned.version(),
        free(ledger),
        ledger.freeInAll(),
        ledger.slots().waiting().size(),
        ledger.room().pendingLimit(),
        ledger.received().in(ledger.received().month()),
        ledger.received().month(),
        ledger.room().monthlyLimit(),
        ledger.pausedUntil(),
        ledger.answersWithin().orElse(null));
  }

  static Map<InteractionType, Integer> free(MentorLedger ledger) {
    Map<InteractionType, Integer> free = new EnumMap<>(InteractionType.class);
    ledger.room().places().keySet().forEach(type -> free.put(type, ledger.free(type)));
    return free;
  }
}
