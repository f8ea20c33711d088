package org.constellation.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/** Several aggregates' outboxes, with a note of how many were claimed together. */
final class ManyOutboxes implements Outbox {
  final Map<UUID, OneOutbox> outboxes = new LinkedHashMap<>();
  final List<Integer> claims = new ArrayList<>();

  UUID write(int events) {
    UUID id = UUID.randomUUID();
    OneOutbox fresh = new OneOutbox();
    fresh.write(events);
    outboxes.put(id, fresh);
    return id;
  }

  OneOutbox of(UUID id) {
    return Objects.requireNonNull(outboxes.get(id));
  }

  @Override
  public String name() {
    return "many";
  }

  @Override
  public Optional<Claimed> claim(UUID id, Duration lease) {
    return of(id).claim(id, lease);
  }

  @Override
  public List<Claimed> claim(Collection<UUID> ids, Duration lease) {
    claims.add(ids.size());
    return Outbox.super.claim(ids, lease);
  }

  @Override
  public boolean release(Claimed claimed, long acknowledged, boolean complete) {
    return of(claimed.id()).release(claimed, acknowledged, complete);
  }

  @Override
  public List<UUID> waitingSince(Instant before, int limit) {
    return List.of();
  }

  @Override
  public Optional<Instant> oldest() {
    return Optional.empty();
  }
}
