package org.constellation.platform.outbox;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.Topic;
import org.constellation.platform.aggregates.StateRecord;

/** One aggregate's outbox; a state is what its key says. */
final class OneOutbox implements Outbox {

  static final UUID ID = UUID.randomUUID();
  private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");

  final List<OutboxEntry> entries = new ArrayList<>();
  long version;
  boolean pending;
  boolean shows;
  Optional<String> holder = Optional.empty();

  void write(int events) {
    for (int i = 0; i < events; i++) {
      long sequence = ++version;
      entries.add(
          new OutboxEntry(
              sequence, UUID.randomUUID(), "t", "type", "{}", "c", NOW, "corr", null, null));
    }
    pending = true;
  }

  @Override
  public String name() {
    return "one";
  }

  @Override
  public Optional<Claimed> claim(UUID id, Duration lease) {
    if (!pending || holder.isPresent()) {
      return Optional.empty();
    }
    String token = UUID.randomUUID().toString();
    holder = Optional.of(token);
    Optional<StateRecord> state =
        shows
            ? Optional.of(StateRecord.tombstone(Topic.CAMPUSES, "v" + version))
            : Optional.empty();
    return Optional.of(new Claimed(id, token, version, "c", List.copyOf(entries), state));
  }

  @Override
  public boolean release(Claimed claimed, long acknowledged, boolean complete) {
    if (!holder.equals(Optional.of(claimed.token()))) {
      pending = true;
      return true;
    }
    holder = Optional.empty();
    entries.removeIf(entry -> entry.sequence() <= acknowledged);
    pending = !complete || claimed.version() != version;
    return pending;
  }

  @Override
  public List<UUID> waitingSince(Instant before, int limit) {
    return pending ? List.of(ID) : List.of();
  }

  @Override
  public Optional<Instant> oldest() {
    return pending ? Optional.of(NOW) : Optional.empty();
  }
}
