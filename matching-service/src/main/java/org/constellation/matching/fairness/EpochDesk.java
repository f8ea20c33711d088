package org.constellation.matching.fairness;

import static org.constellation.contracts.Decision.made;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import org.constellation.matching.index.Gallery;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.ranking.Equity;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.due.DueTask;
import org.constellation.platform.events.EventIds;

/**
 * Keeps what was shown, and turns to the next epoch at midnight UTC, a little later so that every
 * instance has told by then. Whichever instance comes first freezes the epoch; all of them rank by
 * what it froze. Epochs and what was shown in them are kept for a month, in a ring.
 */
final class EpochDesk implements DueTask, AutoCloseable {

  static final AggregateType<Epoch> EPOCHS =
      AggregateType.of("equity-epochs", Epoch.class, _ -> EpochDesk.EVERYWHERE);
  static final AggregateType<Day> DAYS =
      AggregateType.of("shown-days", Day.class, _ -> EpochDesk.EVERYWHERE);

  static final Duration EVERY = Duration.ofMinutes(5);
  static final Duration GRACE = Duration.ofMinutes(15);
  static final int RING = 32;
  private static final String EVERYWHERE = "-";

  private final Aggregates<Epoch, Void> epochs;
  private final Aggregates<Day, Void> days;
  private final Exposure exposure;
  private final LiveIndex index;
  private final BooleanSupplier indexReady;
  private final boolean correcting;
  private Shown untold = Shown.NOTHING;
  private Instant next = Instant.MIN;
  private Instant lastRun = Instant.EPOCH;
  private volatile Epoch current = Epoch.FIRST;

  /**
   * @param correcting false to rank by fit alone, and only measure
   */
  EpochDesk(
      Aggregates<Epoch, Void> epochs,
      Aggregates<Day, Void> days,
      Exposure exposure,
      LiveIndex index,
      BooleanSupplier indexReady,
      boolean correcting) {
    this.epochs = epochs;
    this.days = days;
    this.exposure = exposure;
    this.index = index;
    this.indexReady = indexReady;
    this.correcting = correcting;
    if (!correcting) {
      index.correct(Equity.OFF);
    }
  }

  @Override
  public String name() {
    return "exposure";
  }

  /** Nobody waits for it: it is no reason to stop a clock that is put forward. */
  @Override
  public Optional<Instant> next() {
    return Optional.empty();
  }

  @Override
  public synchronized int run(Instant now) {
    if (now.isBefore(next)) {
      return 0;
    }
    boolean ready = indexReady.getAsBoolean();
    // Whoever ranks has to do so by the epoch that the others rank by: soon after the start.
    next = ready ? now.plus(EVERY) : now;
    lastRun = now;
    try {
      tell(epochAt(now));
    } finally {
      if (ready) {
        turnTo(epochAt(now.minus(GRACE)), now);
      }
    }
    return 1;
  }

  /** Tells what was shown since the last time: an orderly stop loses nothing. */
  @Override
  public synchronized void close() {
    tell(epochAt(lastRun));
  }

  /** The newest epoch that this instance knows. */
  Epoch current() {
    return current;
  }

  private static long epochAt(Instant now) {
    return Math.floorDiv(now.getEpochSecond(), Duration.ofDays(1).toSeconds());
  }

  private static UUID id(String kind, long epoch) {
    return EventIds.named(kind, Long.toString(Math.floorMod(epoch, RING)));
  }

  private void tell(long epoch) {
    untold = Shown.together(List.of(untold, exposure.take()));
    if (!untold.equals(Shown.NOTHING)) {
      Day mine = new Day(epoch, untold);
      write(days, id("shown", epoch), mine, there -> there.with(mine));
      untold = Shown.NOTHING;
    }
  }

  private static <S> void write(
      Aggregates<S, Void> all, UUID id, S fresh, UnaryOperator<S> change) {
    Outcome<S> outcome = all.change(Scope.SERVICE, id, there -> made(change.apply(there)));
    if (outcome instanceof Outcome.Absent<S>
        && !all.createAll(List.of(new Aggregates.Newcomer<>(id, fresh, List.of()))).contains(id)) {
      var _ = all.change(Scope.SERVICE, id, there -> made(change.apply(there)));
    }
  }

  private void turnTo(long epoch, Instant now) {
    long number = Math.max(epoch, current.number());
    Epoch there = frozen(number).orElseGet(() -> freeze(number, now));
    Gallery gallery = index.gallery(now);
    if (there.rarity().isOutgrownBy(gallery.mentors())) {
      there = recounted(there, gallery);
    }
    if (!there.equals(current)) {
      index.rankBy(there.rarity(), correcting ? there.equity() : Equity.OFF);
      current = there;
    }
  }

  /**
   * In the first days of an installation, or when many come at once, one count a day is too few.
   */
  private Epoch recounted(Epoch epoch, Gallery gallery) {
    Epoch mine = epoch.with(gallery.counted());
    write(
        epochs,
        id("epoch", epoch.number()),
        mine,
        there ->
            there.rarity().isOutgrownBy(gallery.mentors()) ? there.with(mine.rarity()) : there);
    return frozen(epoch.number()).orElse(mine);
  }

  private Optional<Epoch> frozen(long epoch) {
    return epochs
        .find(Scope.SERVICE, id("epoch", epoch))
        .map(Versioned::state)
        .filter(found -> found.number() == epoch);
  }

  private Epoch freeze(long epoch, Instant now) {
    Optional<Epoch> before = Optional.empty();
    List<Shown> since = new ArrayList<>();
    for (long day = epoch - 1; before.isEmpty() && day > epoch - RING; day--) {
      shownIn(day).ifPresent(since::add);
      before = frozen(day);
    }
    Gallery gallery = index.gallery(now);
    Crowds crowds = Crowds.of(index, gallery);
    Epoch mine =
        before
            .orElse(Epoch.FIRST)
            .next(epoch, Shown.together(since), crowds)
            .with(gallery.counted());
    write(epochs, id("epoch", epoch), mine, there -> there.number() < epoch ? mine : there);
    return frozen(epoch).orElse(mine);
  }

  private Optional<Shown> shownIn(long epoch) {
    return days.find(Scope.SERVICE, id("shown", epoch))
        .map(Versioned::state)
        .filter(day -> day.epoch() == epoch)
        .map(Day::shown);
  }
}
