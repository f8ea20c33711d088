package org.constellation.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in outboxes, in order for each aggregate: at once after a write, and by a sweep
 * what a crash or an outage left behind. Only what the broker acknowledged is removed. What comes
 * faster than it leaves is taken, sent and removed many aggregates at a time.
 */
public final class Relay {

  private static final Logger log = LoggerFactory.getLogger(Relay.class);

  /** Longer than any acknowledgement takes; a relay that died is followed after this. */
  static final Duration LEASE = Duration.ofSeconds(30);

  /** What a healthy relay needs at most; the sweep leaves younger ones alone. */
  private static final Duration SETTLED = Duration.ofSeconds(2);

  private static final int SWEEP_BATCH = 200;

  private final Publisher publisher;
  private final Executor executor;
  private final Clock wall;
  private final MeterRegistry meters;
  private final Map<Outbox, WaitingLine> lines = new ConcurrentHashMap<>();

  public Relay(Publisher publisher, Executor executor, Clock wall, MeterRegistry meters) {
    this.publisher = publisher;
    this.executor = executor;
    this.wall = wall;
    this.meters = meters;
  }

  /** Something was just written; returns at once. When too much is under way, the sweep gets it. */
  public void nudge(Outbox outbox, UUID id) {
    nudge(outbox, List.of(id));
  }

  /** The same for several aggregates. */
  public void nudge(Outbox outbox, Collection<UUID> ids) {
    var line = lines.computeIfAbsent(outbox, _ -> new WaitingLine());
    int deferred = line.join(ids);
    if (deferred > 0) {
      meters.counter("constellation.outbox.deferred", "outbox", outbox.name()).increment(deferred);
    }
    if (line.needsHand()) {
      executor.execute(() -> workOff(outbox, line));
    }
  }

  private void workOff(Outbox outbox, WaitingLine line) {
    try {
      for (List<UUID> next = line.next(); !next.isEmpty(); next = line.next()) {
        try {
          send(outbox, next);
        } catch (RuntimeException e) {
          log.warn("relay of {} stopped at {}, the sweep goes on", outbox.name(), next, e);
        }
      }
    } finally {
      line.leave();
    }
  }

  /** Sends what has waited too long. Returns how many aggregates were tried. */
  public int sweep(Outbox outbox) {
    var waiting = outbox.waitingSince(wall.instant().minus(SETTLED), SWEEP_BATCH);
    for (int from = 0; from < waiting.size(); from += WaitingLine.AT_ONCE) {
      int to = Math.min(waiting.size(), from + WaitingLine.AT_ONCE);
      if (!send(outbox, waiting.subList(from, to))) {
        break;
      }
    }
    return waiting.size();
  }

  /**
   * Sends all that waits at some aggregates.
   *
   * @return false when the broker did not take it
   */
  private boolean send(Outbox outbox, List<UUID> ids) {
    boolean taken = true;
    List<UUID> waiting = ids;
    while (!waiting.isEmpty()) {
      List<Sending> all =
          outbox.claim(waiting, LEASE).stream().map(c -> new Sending(c, publisher)).toList();
      Sending.together(all);
      waiting = giveBack(outbox, all);
      taken &= all.stream().allMatch(Sending::isComplete);
    }
    return taken;
  }

  /** Those where more waits, which came while the rest was sent. */
  private List<UUID> giveBack(Outbox outbox, List<Sending> all) {
    List<Outbox.Claimed> complete = new ArrayList<>();
    for (Sending sending : all) {
      meters
          .counter("constellation.outbox.sent", "outbox", outbox.name())
          .increment(sending.events());
      if (sending.isComplete()) {
        complete.add(sending.claimed());
        continue;
      }
      meters.counter("constellation.outbox.failed", "outbox", outbox.name()).increment();
      sending
          .failure()
          .ifPresent(e ->
              log.warn(
                  "broker did not acknowledge {} {}", outbox.name(), sending.claimed().id(), e));
      var _ = outbox.release(sending.claimed(), sending.acknowledged(), false);
    }
    return complete.isEmpty() ? List.of() : outbox.release(complete);
  }
}
