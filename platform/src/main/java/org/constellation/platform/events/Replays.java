package org.constellation.platform.events;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators do about dead letters; each deed stays on the shelf as its own record. */
public final class Replays {

  private static final Logger log = LoggerFactory.getLogger(Replays.class);

  private static final int SWEPT = 200;

  private final Shelf shelf;
  private final ShelfLists lists;
  private final Attempts attempts;
  private final Clock wall;

  public Replays(Shelf shelf, ShelfLists lists, EventHandling handling, Clock wall) {
    this.shelf = shelf;
    this.lists = lists;
    this.attempts = handling.attempts();
    this.wall = wall;
  }

  /** Whether a held delivery can be understood by now. */
  public boolean isReadable(Held held) {
    Topic topic = held.topic();
    try {
      if (topic.kind() == Topic.Kind.STATE) {
        var _ = EventCodec.card(topic.root().asSubclass(StateCard.class), held.delivery());
      } else {
        var _ = EventCodec.event(topic, held.delivery());
      }
      return true;
    } catch (Malformed e) {
      return false;
    }
  }

  /**
   * Handles a dead letter again, and then what waited behind it.
   *
   * @param operator who wished so, for the record
   */
  public Replay replay(Held held, UUID operator) {
    log.info("operator {} replays {}", operator, held.id());
    Handled handled = attempts.again(held);
    return switch (handled) {
      case APPLIED, DUPLICATE, UNKNOWN ->
          new Replay(handled, release(held, Held.State.REPLAYED, operator, null));
      case PARKED, DEAD_LETTERED -> new Replay(Handled.DEAD_LETTERED, 0);
    };
  }

  /**
   * Gives a dead letter up for good and lets what waited behind it go on.
   *
   * @param reason for the record
   * @return how many went on
   */
  public int skip(Held held, UUID operator, String reason) {
    log.warn("operator {} skips {}", operator, held.id());
    if (held.topic().kind() == Topic.Kind.SEQUENCE) {
      // Before it is settled: a crash between leaves a letter that can be skipped again.
      attempts.passOver(held);
    }
    return release(held, Held.State.SKIPPED, operator, reason);
  }

  private int release(Held held, Held.State as, UUID operator, @Nullable String note) {
    shelf.change(held.settled(as, new Held.Settled(operator, note, wall.instant())));
    var delivery = held.delivery();
    return attempts.drain(shelf.waiting(held.consumer(), delivery.topic(), delivery.key()));
  }

  /**
   * Tries everything that waits and that no dead letter blocks: a process may have died between
   * handling and draining, and what was parked at the very moment when its dead letter was settled
   * has nobody else to come by.
   */
  public void sweep() {
    Optional<ShelfLists.Place> after = Optional.empty();
    do {
      List<ShelfLists.Parked> some = lists.parked(after.orElse(null), SWEPT);
      some.forEach(this::tryAgain);
      after =
          some.size() < SWEPT
              ? Optional.empty()
              : Optional.of(new ShelfLists.Place(some.getLast().since(), some.getLast().id()));
    } while (after.isPresent());
  }

  /** One key's own trouble does not keep the others waiting. */
  private void tryAgain(ShelfLists.Parked parked) {
    try {
      release(parked);
    } catch (RuntimeException e) {
      if (Faults.stopsAll(e)) {
        throw e;
      }
      log.error("{} cannot be tried again: {}", parked.id(), Faults.trace(e));
    }
  }

  private void release(ShelfLists.Parked parked) {
    boolean isBlocked = lists.blocking(parked).isPresent();
    List<Held> free =
        shelf.waiting(parked.consumer(), parked.topic(), parked.key()).stream()
            .filter(held -> !isBlocked || held.state() == Held.State.AWAITING_EARLIER)
            .toList();
    int released = attempts.drain(free);
    if (released > 0) {
      log.info("released {} of {} that nothing blocked any more", released, parked.id());
    }
  }

  /**
   * What a replay did.
   *
   * @param handled dead-lettered when the event is at fault still
   * @param released how many that waited behind it went on
   */
  public record Replay(Handled handled, int released) {}
}
