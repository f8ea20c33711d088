package org.constellation.request.requests;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.constellation.request.RequestState;

/**
 * A request in one of its states. It alone decides what happened; the slots that it holds at the
 * mentor's ledger and the mentee's quota follow from it.
 *
 * <pre>
 * Opening → Pending → Accepted → Closed
 *    ↓         ↘ Declined, Withdrawn, Expired
 * Refused
 * </pre>
 */
sealed interface Request permits Opening, Refused, Pending, Settling {

  /** What a step of a saga needs at most; later it was cut off and the due work goes on with it. */
  Duration CUT_OFF = Duration.ofSeconds(5);

  Ask ask();

  /** When the clock itself has something to do with it. */
  Optional<Instant> dueAt();

  /** What it is to those who may see it; empty for an ask that did not get through. */
  Optional<RequestState> shown();

  default List<Words> exchange() {
    return List.of();
  }
}
