package org.constellation.notification.streams;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The streams that this instance holds, by the person who reads them. */
final class Streams {

  private final Map<UUID, Set<Bell>> open = new ConcurrentHashMap<>();
  private volatile boolean ended;

  /** A stream was opened; hand the bell back to {@link #close}. */
  Bell open(UUID person) {
    Bell bell = new Bell();
    open.compute(
        person,
        (_, bells) -> {
          Set<Bell> all = bells == null ? ConcurrentHashMap.newKeySet() : bells;
          all.add(bell);
          return all;
        });
    if (ended) {
      bell.end();
    }
    return bell;
  }

  void close(UUID person, Bell bell) {
    open.computeIfPresent(
        person,
        (_, bells) -> {
          bells.remove(bell);
          return bells.isEmpty() ? null : bells;
        });
  }

  /** Something changed in this person's inbox. */
  void ring(UUID person) {
    open.getOrDefault(person, Set.of()).forEach(Bell::ring);
  }

  /** Something may have changed in anybody's inbox. */
  void ringAll() {
    open.values().forEach(bells -> bells.forEach(Bell::ring));
  }

  /** All streams end; those who read them connect again, elsewhere. */
  void endAll() {
    ended = true;
    open.values().forEach(bells -> bells.forEach(Bell::end));
  }

  int size() {
    return open.values().stream().mapToInt(Set::size).sum();
  }
}
