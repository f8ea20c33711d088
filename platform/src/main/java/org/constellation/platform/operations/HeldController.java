package org.constellation.platform.operations;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.constellation.contracts.events.Topic;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.events.Delivery;
import org.constellation.platform.events.EventHandling;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Shelf;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Deliveries that were set aside in this service. The gateway joins those of all services under
 * {@code /api/v1/operations}.
 */
@RestController
@MayCall(Role.OPERATOR)
@RequestMapping("/internal/operations")
public final class HeldController {

  private static final int MOST = 100;

  private final Shelf shelf;
  private final EventHandling handling;

  public HeldController(Shelf shelf, EventHandling handling) {
    this.shelf = shelf;
    this.handling = handling;
  }

  /**
   * A delivery that was set aside.
   *
   * @param body the event, absent for profile cards: they carry names
   */
  public record View(
      String id,
      String consumer,
      String topic,
      String key,
      Held.State state,
      String reason,
      Instant since,
      Map<String, String> headers,
      @Nullable String body) {}

  /**
   * What a replay did, or would do.
   *
   * @param outcome {@code applied}, {@code duplicate}, {@code unknown}, {@code held-again}, or
   *     {@code readable} for a dry run
   */
  public record Replayed(String id, String outcome) {}

  /** Dead letters, newest first, 100 at most. */
  @GetMapping("/dead-letters")
  Listing<View> deadLetters() {
    return views(shelf.list(Held.State.DEAD_LETTER, MOST));
  }

  @GetMapping("/dead-letters/{id}")
  View deadLetter(@PathVariable String id) {
    return view(held(id));
  }

  /**
   * Handles a dead letter again, with its own event id, and then what waited behind it.
   *
   * @param dryRun only says whether it can be read now
   */
  @PostMapping("/dead-letters/{id}/replay")
  Replayed replay(
      Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean dryRun) {
    Held held = held(id);
    if (dryRun) {
      return new Replayed(id, handling.isReadable(held) ? "readable" : "unreadable");
    }
    return new Replayed(id, handling.replay(held, caller.person()));
  }

  /** Gives a dead letter up for good; what waited behind it goes on. */
  @PostMapping("/dead-letters/{id}/skip")
  Replayed skip(Caller caller, @PathVariable String id) {
    handling.skip(held(id), caller.person());
    return new Replayed(id, "skipped");
  }

  /** Events that wait for others, newest first, 100 at most. */
  @GetMapping("/parked")
  Listing<View> parked() {
    var waiting = new java.util.ArrayList<>(shelf.list(Held.State.AWAITING_EARLIER, MOST));
    waiting.addAll(shelf.list(Held.State.BEHIND_DEAD_LETTER, MOST));
    return views(waiting);
  }

  private Held held(String id) {
    return shelf.find(id).orElseThrow(Problem::absent);
  }

  private static Listing<View> views(List<Held> held) {
    return new Listing<>(held.stream().map(HeldController::view).toList(), null);
  }

  private static View view(Held held) {
    Delivery delivery = held.delivery();
    return new View(
        held.id(),
        held.consumer(),
        delivery.topic(),
        delivery.key(),
        held.state(),
        held.reason(),
        held.since(),
        delivery.headers(),
        body(delivery).orElse(null));
  }

  private static Optional<String> body(Delivery delivery) {
    boolean personal = delivery.topic().equals(Topic.PROFILES.topicName());
    byte[] body = delivery.body();
    return personal || body == null
        ? Optional.empty()
        : Optional.of(new String(body, StandardCharsets.UTF_8));
  }
}
