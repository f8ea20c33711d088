package org.constellation.platform.outbox;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What one aggregate has to say, on its way: one record at a time, the next when the one before is
 * acknowledged, none after the first failure. Many aggregates are on their way together.
 */
final class Sending {

  private final Outbox.Claimed claimed;
  private final Publisher publisher;
  private int begun;
  private int arrived;
  private long acknowledged;
  private Publisher.@Nullable Receipt underWay;
  private Publisher.@Nullable NotPublished failure;

  Sending(Outbox.Claimed claimed, Publisher publisher) {
    this.claimed = claimed;
    this.publisher = publisher;
  }

  /** Sends everything that each of them has; begins no more when the broker is away. */
  static void together(Collection<Sending> all) {
    List<Sending> open = new ArrayList<>(all);
    while (!open.isEmpty()) {
      open.removeIf(Sending::isOver);
      boolean taken = open.stream().allMatch(Sending::begin);
      open.forEach(Sending::arrive);
      if (!taken) {
        return;
      }
    }
  }

  Outbox.Claimed claimed() {
    return claimed;
  }

  /** Sequence of the last event that the broker has. */
  long acknowledged() {
    return acknowledged;
  }

  /** How many events the broker has. */
  int events() {
    return Math.min(arrived, claimed.entries().size());
  }

  boolean isComplete() {
    return arrived == records();
  }

  Optional<Publisher.NotPublished> failure() {
    return Optional.ofNullable(failure);
  }

  private boolean isOver() {
    return isComplete() || failure != null;
  }

  /** The events, then the state. */
  private int records() {
    return claimed.entries().size() + (claimed.state().isPresent() ? 1 : 0);
  }

  /** False when nothing can be sent at present, whatever it is. */
  private boolean begin() {
    try {
      underWay =
          begun < claimed.entries().size()
              ? publisher.begin(claimed.id().toString(), claimed.entries().get(begun))
              : publisher.begin(claimed.state().orElseThrow(), claimed.campus());
      begun++;
      return true;
    } catch (Publisher.NotPublished e) {
      failure = e;
      return !e.isAway();
    }
  }

  private void arrive() {
    Publisher.Receipt receipt = underWay;
    underWay = null;
    if (receipt == null) {
      return;
    }
    try {
      receipt.await();
      if (arrived < claimed.entries().size()) {
        acknowledged = claimed.entries().get(arrived).sequence();
      }
      arrived++;
    } catch (Publisher.NotPublished e) {
      failure = e;
    }
  }
}
