package org.constellation.local.clock;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a service says about its due tasks.
 *
 * @param next when its next task is due, absent when it has none
 * @param behind how many tasks are due already and not yet handled
 */
record DueWork(@Nullable Instant next, long behind) {

  static DueWork together(Collection<DueWork> all) {
    Instant earliest =
        all.stream()
            .map(DueWork::next)
            .filter(Objects::nonNull)
            .min(Comparator.naturalOrder())
            .orElse(null);
    return new DueWork(earliest, all.stream().mapToLong(DueWork::behind).sum());
  }

  boolean caughtUpAt(Instant now) {
    return behind == 0 && (next == null || next.isAfter(now));
  }

  Optional<Instant> nextUntil(Instant target) {
    return Optional.ofNullable(next).filter(due -> !due.isAfter(target));
  }
}
