package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Checkpoints and the expiry of documents under TTL indexes. */
public final class Housekeeping implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Housekeeping.class);

  /** Some 8,000 changes of 1 KB: at a million documents they are repeated in about a second. */
  private static final long MOST_JOURNAL = 8L << 20;

  /** Changed pages are held in memory until a checkpoint writes them. */
  private static final long MOST_UNSAVED = 32L << 20;

  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration LOOK = Duration.ofMillis(200);
  private static final int BATCH = 500;

  private final Engine engine;
  private final Clock clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          Thread.ofPlatform().daemon().name("store-housekeeping").factory());
  private Instant lastCheckpoint;

  /** Starts working; documents expire at most {@code expiryEvery} late. */
  public Housekeeping(Engine engine, Clock clock, Duration expiryEvery) {
    this.engine = engine;
    this.clock = clock;
    this.lastCheckpoint = clock.instant();
    every(LOOK, this::checkpointWhenDue);
    every(expiryEvery, this::expire);
  }

  private void every(Duration period, Runnable work) {
    var _ =
        thread.scheduleWithFixedDelay(
            () -> logged(work), period.toMillis(), period.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Work that throws would never be done again. */
  private void logged(Runnable work) {
    try {
      if (engine.health().isGood()) {
        work.run();
      }
    } catch (Throwable e) {
      LOG.error("Housekeeping failed", e);
    }
  }

  private void checkpointWhenDue() {
    long journalled = engine.journalled();
    boolean old = lastCheckpoint.plus(LONGEST).isBefore(clock.instant());
    boolean much = journalled > MOST_JOURNAL || engine.unsaved() > MOST_UNSAVED;
    if (much || (journalled > 0 && old)) {
      engine.checkpoint();
      lastCheckpoint = clock.instant();
    }
  }

  /** Deletes what has expired by the clock. */
  public void expire() {
    for (String namespace : engine.collections().namespaces("").toList()) {
      for (IndexDefinition index : engine.collections().indexes(namespace)) {
        Duration after = index.expireAfter();
        if (after != null) {
          expire(namespace, index, clock.instant().minus(after));
        }
      }
    }
  }

  private void expire(String namespace, IndexDefinition index, Instant limit) {
    String path = index.pattern().fields().getFirst().path();
    Document which = new Document(path, new Document("$lte", limit));
    Document partial = index.partial();
    if (partial != null) {
      which.append("$and", List.of(partial)); // what the index leaves out does not expire
    }
    Query expired = Query.of(which).part(0, BATCH);
    long deleted = BATCH;
    while (deleted == BATCH) {
      deleted = engine.writeIfPresent(namespace, writer -> writer.delete(expired), () -> 0L);
    }
  }

  @Override
  public void close() {
    thread.shutdown();
    try {
      if (!thread.awaitTermination(1, TimeUnit.MINUTES)) {
        LOG.warn("Housekeeping is still at work");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
