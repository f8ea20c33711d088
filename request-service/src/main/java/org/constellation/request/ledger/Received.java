package org.constellation.request.ledger;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/**
 * The asks of this month and the one before, keyed by request id. It outlives the waiting slot, so
 * that a straggler of an ask that is long decided cannot take a slot again.
 *
 * @param month the latest month seen
 */
record Received(YearMonth month, Map<UUID, Ask> asks) {

  /**
   * One ask.
   *
   * @param counted false once it turned out that it never reached the mentor
   */
  record Ask(YearMonth month, boolean counted) {}

  Received {
    asks = Map.copyOf(asks);
  }

  static Received none(YearMonth month) {
    return new Received(month, Map.of());
  }

  boolean knows(UUID requestId) {
    return asks.containsKey(requestId);
  }

  int in(YearMonth wanted) {
    return (int)
        asks.values().stream().filter(ask -> ask.counted() && ask.month().equals(wanted)).count();
  }

  Received with(UUID requestId, YearMonth inMonth) {
    YearMonth latest = inMonth.isAfter(month) ? inMonth : month;
    Map<UUID, Ask> kept = new HashMap<>(asks);
    kept.values().removeIf(ask -> ask.month().isBefore(latest.minusMonths(1)));
    kept.put(requestId, new Ask(inMonth, true));
    return new Received(latest, kept);
  }

  Received uncounted(UUID requestId) {
    Map<UUID, Ask> kept = new HashMap<>(asks);
    kept.computeIfPresent(requestId, (_, ask) -> new Ask(ask.month(), false));
    return new Received(month, kept);
  }
}
