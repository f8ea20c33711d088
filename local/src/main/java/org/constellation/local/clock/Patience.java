package org.constellation.local.clock;

import java.util.function.BooleanSupplier;

/** Waits for a condition, or gives up by throwing {@link NotSettled}. */
@FunctionalInterface
interface Patience {
  void until(BooleanSupplier condition);

  /** The stack did not come to rest in time. */
  final class NotSettled extends RuntimeException {
    NotSettled() {
      super("The services have not caught up with the clock");
    }
  }
}
