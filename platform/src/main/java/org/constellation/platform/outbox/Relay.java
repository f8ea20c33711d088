package org.constellation.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Semaphore;
import org.constellation.platform.outbox.Outbox.Claimed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends what waits in outboxes, in order for each aggregate: at once after a write, and by a sweep
 * what a crash or an outage left behind. Only what the broker acknowledged is removed.
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
  private final Semaphore atOnce = new Semaphore(64);

  public Relay(Publisher publisher, Executor executor, Clock wall, MeterRegistry meters) {
    this.publisher = publisher;
    this.executor = executor;
    this.wall = wall;
    this.meters = meters;
  }

  /** Something was just written; returns at once. When too much is under way, the sweep gets it. */
  public void nudge(Outbox outbox, UUID id) {
    if (!atOnce.tryAcquire()) {
      meters.counter("constellation.outbox.deferred", "outbox", outbox.name()).increment();
      return;
    }
    executor.execute(() -> {
      try {
        send(outbox, id);
      } catch (RuntimeException e) {
        log.warn("relay of {} {} stopped, the sweep goes on", outbox.name(), id, e);
      } finally {
        atOnce.release();
      }
    });
  }

  /** Sends what has waited too long. Returns how many aggregates were tried. */
  public int sweep(Outbox outbox) {
    var waiting = outbox.waitingSince(wall.instant().minus(SETTLED), SWEEP_BATCH);
    for (UUID id : waiting) {
      if (!send(outbox, id)) {
        break;
      }
    }
    return waiting.size();
  }

  /**
   * Sends all that waits at one aggregate.
   *
   * @return false when the broker did not take it
   */
  boolean send(Outbox outbox, UUID id) {
    while (true) {
      var claim = outbox.claim(id, LEASE);
      if (claim.isEmpty()) {
        return true;
      }
      Claimed claimed = claim.get();
      long acknowledged = 0;
      boolean complete = false;
      try {
        for (OutboxEntry entry : claimed.entries()) {
          publisher.publish(claimed.id().toString(), entry);
          acknowledged = entry.sequence();
        }
        claimed.state().ifPresent(state -> publisher.publish(state, claimed.campus()));
        complete = true;
        meters
            .counter("constellation.outbox.sent", "outbox", outbox.name())
            .increment(claimed.entries().size());
      } catch (Publisher.NotPublished e) {
        meters.counter("constellation.outbox.failed", "outbox", outbox.name()).increment();
        log.warn("broker did not acknowledge {} {}", outbox.name(), id, e);
      }
      boolean more = outbox.release(claimed, acknowledged, complete);
      if (!complete || !more) {
        return complete;
      }
    }
  }
}
