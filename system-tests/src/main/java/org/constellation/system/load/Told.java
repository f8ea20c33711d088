package org.constellation.system.load;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** What the clients were told, which is what must hold afterwards. */
public final class Told {

  private final Map<UUID, Pair> asked = new ConcurrentHashMap<>();
  private final Set<UUID> accepted = ConcurrentHashMap.newKeySet();
  private final Set<UUID> completed = ConcurrentHashMap.newKeySet();
  private final Map<String, UUID> byKey = new ConcurrentHashMap<>();
  private final Set<String> contradictions = ConcurrentHashMap.newKeySet();
  private final AtomicLong acknowledged = new AtomicLong();

  void asked(String key, UUID request, Pair pair) {
    UUID before = byKey.putIfAbsent(key, request);
    if (before != null && !before.equals(request)) {
      contradictions.add("one key answered two requests: " + before + " and " + request);
    }
    asked.put(request, pair);
    acknowledged.incrementAndGet();
  }

  void accepted(UUID request) {
    accepted.add(request);
    acknowledged.incrementAndGet();
  }

  void completed(UUID request) {
    completed.add(request);
    acknowledged.incrementAndGet();
  }

  void wrong(String what) {
    contradictions.add(what);
  }

  public long acknowledged() {
    return acknowledged.get();
  }

  public Map<UUID, Pair> asked() {
    return Map.copyOf(asked);
  }

  public Set<UUID> accepted() {
    return Set.copyOf(accepted);
  }

  public Set<UUID> completed() {
    return Set.copyOf(completed);
  }

  public Set<String> contradictions() {
    return Set.copyOf(contradictions);
  }

  public Optional<Pair> pair(UUID request) {
    return Optional.ofNullable(asked.get(request));
  }
}
