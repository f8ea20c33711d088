package org.constellation.request.ledger;

import java.time.YearMonth;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;

/** What tests of other packages may look at. */
public final class LedgerPeek {

  private LedgerPeek() {}

  public static Set<UUID> waiting(MentorLedger ledger) {
    return ledger.slots().waiting().keySet();
  }

  public static Set<UUID> taken(MentorLedger ledger) {
    return ledger.slots().taken().keySet();
  }

  public static int taken(MentorLedger ledger, InteractionType type) {
    return ledger.slots().takenFor(type);
  }

  public static int asks(MentorLedger ledger, YearMonth month) {
    return ledger.received().in(month);
  }
}
