package org.constellation.platform.events;

import java.time.Clock;
import java.util.UUID;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators do about dead letters; each deed stays on the shelf as its own record. */
public final class Replays {

  private static final Logger log = LoggerFactory.getLogger(Replays.class);

  private static final int SWEPT = 1000;

  private final Shelf shelf;
  private final ShelfLists lists;
  private final EventHandling handling;
  private final Clock wall;

  public Replays(Shelf shelf, ShelfLists lists, EventHandling handling, Clock wall) {
    this.shelf = shelf;
    this.lists = lists;
    this.handling = handling;
    this.wall = wall;
  }

  /** Whether a held delivery can be understood by now. */
  public boolean isReadable(Held held) {
    Topic topic = Topic.named(held.delivery().topic()).orElseThrow();
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
    return handling
        .again(held)
        .map(handled -> new Replay(handled, release(held, Held.State.REPLAYED, operator, null)))
        .orElseGet(() -> new Replay(Handled.DEAD_LETTERED, 0));
  }

  /**
   * Gives a dead letter up for good and lets what waited behind it go on.
   *
   * @param reason for the record
   * @return how many went on
   */
  public int skip(Held held, UUID operator, String reason) {
    log.warn("operator {} skips {}", operator, held.id());
    return release(held, Held.State.SKIPPED, operator, reason);
  }

  private int release(Held held, Held.State as, UUID operator, @Nullable String note) {
    shelf.hold(held.settled(as, new Held.Settled(operator, note, wall.instant())));
    Topic topic = Topic.named(held.delivery().topic()).orElseThrow();
    return handling.drain(held.consumer(), topic, held.delivery().key());
  }

  /**
   * Releases what was parked behind a dead letter at the very moment when that was settled: nobody
   * else would come by.
   */
  public void sweep() {
    for (ShelfLists.Parked parked : lists.parked(null, SWEPT)) {
      if (parked.state() == Held.State.BEHIND_DEAD_LETTER && lists.blocking(parked).isEmpty()) {
        Topic topic = Topic.named(parked.topic()).orElseThrow();
        int released = handling.drain(parked.consumer(), topic, parked.key());
        log.info("released {} of {} that nothing blocked any more", released, parked.id());
      }
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
