package org.constellation.platform.outbox;

import io.micrometer.core.instrument.MeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Looks for what was left behind, and measures how old the oldest is. */
public final class RelaySweep {

  private static final Logger log = LoggerFactory.getLogger(RelaySweep.class);

  private final Relay relay;
  private final Supplier<List<Outbox>> outboxes;
  private final Clock wall;
  private final AtomicReference<Duration> oldest = new AtomicReference<>(Duration.ZERO);

  public RelaySweep(
      Relay relay, Supplier<List<Outbox>> outboxes, Clock wall, MeterRegistry meters) {
    this.relay = relay;
    this.outboxes = outboxes;
    this.wall = wall;
    meters.gauge("constellation.outbox.age", oldest, age -> age.get().toMillis() / 1000.0);
  }

  public void sweep() {
    Duration age = Duration.ZERO;
    for (Outbox outbox : outboxes.get()) {
      Duration waiting = sweep(outbox);
      age = waiting.compareTo(age) > 0 ? waiting : age;
    }
    oldest.set(age);
  }

  /** One that fails does not keep the others waiting. */
  private Duration sweep(Outbox outbox) {
    Duration waiting = Duration.ZERO;
    try {
      Instant now = wall.instant();
      waiting = outbox.oldest().map(since -> Duration.between(since, now)).orElse(Duration.ZERO);
      if (waiting.isPositive()) {
        relay.sweep(outbox);
      }
    } catch (RuntimeException e) {
      log.warn("sweep of {} failed, trying again", outbox.name(), e);
    }
    return waiting;
  }
}
