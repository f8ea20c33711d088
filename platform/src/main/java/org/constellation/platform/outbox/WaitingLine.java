package org.constellation.platform.outbox;

import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Aggregates of one kind that have something to say, in the order in which they came. */
final class WaitingLine {

  /** What is claimed, sent and given back together. */
  static final int AT_ONCE = 64;

  /** One aggregate that stays away must not keep all others waiting. */
  static final int HANDS = 4;

  /** What does not fit is left to the sweep. */
  static final int LONGEST = 4096;

  private final Set<UUID> waiting = new LinkedHashSet<>();
  private int hands;

  /** Adds them; answers how many did not fit. */
  synchronized int join(Collection<UUID> ids) {
    int deferred = 0;
    for (UUID id : ids) {
      if (waiting.size() < LONGEST) {
        waiting.add(id);
      } else if (!waiting.contains(id)) {
        deferred++;
      }
    }
    return deferred;
  }

  /** Whether somebody has to come and work it off, who is then expected to ask for the next. */
  synchronized boolean needsHand() {
    boolean needed = hands < HANDS && !waiting.isEmpty();
    if (needed) {
      hands++;
    }
    return needed;
  }

  /** Whoever came leaves, however the work ended. */
  synchronized void leave() {
    hands--;
  }

  /** The next that belong together; empty when the line is, and then the asker has to leave. */
  synchronized List<UUID> next() {
    List<UUID> next = waiting.stream().limit(AT_ONCE).toList();
    Iterator<UUID> first = waiting.iterator();
    for (int i = 0; i < next.size(); i++) {
      first.next();
      first.remove();
    }
    return next;
  }
}
