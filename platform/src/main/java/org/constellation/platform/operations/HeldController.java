package org.constellation.platform.operations;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.events.Delivery;
import org.constellation.platform.events.Handled;
import org.constellation.platform.events.Held;
import org.constellation.platform.events.Replays;
import org.constellation.platform.events.Shelf;
import org.constellation.platform.events.ShelfLists;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/**
 * Deliveries that were set aside in this service, and what may be done about them. The gateway
 * joins the lists of all services under {@code /api/v1/operations}.
 */
@RestController
@MayCall(Role.OPERATOR)
@RequestMapping("/internal/operations")
public final class HeldController {

  private final String service;
  private final Shelf shelf;
  private final ShelfLists lists;
  private final Replays replays;

  public HeldController(String service, Shelf shelf, ShelfLists lists, Replays replays) {
    this.service = service;
    this.shelf = shelf;
    this.lists = lists;
    this.replays = replays;
  }

  /**
   * A dead letter with what is in it.
   *
   * @param payload the event, absent for profile cards, which carry names, and once it is settled
   */
  record Opened(
      @JsonUnwrapped DeadLetter letter,
      Map<String, String> headers,
      @Nullable String payload,
      @Nullable Boolean payloadWithheld) {}

  /** Why a dead letter is given up; one line. */
  record SkipBody(@NotBlank @Size(max = 200) @Pattern(regexp = "[^\\p{Cntrl}]*") String reason) {}

  /** What was done, or would be. */
  record Done(
      String deadLetterId, boolean dryRun, String outcome, int released, DeadLetter.State state) {}

  /** Dead letters, newest first; those that wait unless other states are asked for. */
  @GetMapping("/dead-letters")
  Listing<DeadLetter> deadLetters(
      @RequestParam(defaultValue = "WAITING") Set<DeadLetter.State> state, @Valid HeldPage page) {
    Set<Held.State> states =
        state.stream().map(DeadLetter.State::held).collect(Collectors.toUnmodifiableSet());
    return new Listing<>(
        lists.letters(states, page.after(service), page.size()).stream().map(this::view).toList(),
        null);
  }

  /** One dead letter. */
  @GetMapping("/dead-letters/{id}")
  Opened deadLetter(@PathVariable String id) {
    Held held = held(id);
    Delivery delivery = held.delivery();
    byte[] body = delivery.body();
    boolean withheld = body == null || delivery.mayNamePeople();
    return new Opened(
        view(held),
        delivery.headers(),
        withheld || body == null ? null : new String(body, StandardCharsets.UTF_8),
        withheld ? true : null);
  }

  /**
   * Handles a dead letter again, with its own event id, and then what waited behind it. What is
   * settled stays so.
   *
   * @param dryRun only says whether it can be read now
   */
  @PostMapping("/dead-letters/{id}/replay")
  Done replay(
      Caller caller,
      @PathVariable String id,
      @RequestParam(defaultValue = "false") boolean dryRun) {
    Held held = held(id);
    if (!held.waits()) {
      return settled(held, dryRun);
    }
    if (dryRun) {
      String outcome = replays.isReadable(held) ? "APPLIED" : "FAILED";
      return new Done(name(id), true, outcome, 0, DeadLetter.State.WAITING);
    }
    Replays.Replay done = replays.replay(held, caller.person());
    return switch (done.handled()) {
      case DEAD_LETTERED, PARKED ->
          new Done(name(id), false, "FAILED", 0, DeadLetter.State.WAITING);
      case APPLIED, UNKNOWN, DUPLICATE ->
          new Done(
              name(id),
              false,
              done.handled() == Handled.DUPLICATE ? "DUPLICATE" : "APPLIED",
              done.released(),
              DeadLetter.State.REPLAYED);
    };
  }

  /** Gives a dead letter up for good; what waited behind it goes on. What is settled stays so. */
  @PostMapping("/dead-letters/{id}/skip")
  Done skip(Caller caller, @PathVariable String id, @Valid @RequestBody SkipBody body) {
    Held held = held(id);
    if (!held.waits()) {
      return settled(held, false);
    }
    int released = replays.skip(held, caller.person(), body.reason().strip());
    return new Done(name(id), false, "SKIPPED", released, DeadLetter.State.SKIPPED);
  }

  /** Events that wait for others, one entry for each key, newest first. */
  @GetMapping("/parked")
  Listing<ParkedEvents> parked(@Valid HeldPage page) {
    return new Listing<>(
        lists.parked(page.after(service), page.size()).stream()
            .map(parked -> ParkedEvents.of(service, parked, lists))
            .toList(),
        null);
  }

  private Done settled(Held held, boolean dryRun) {
    DeadLetter.State state = DeadLetter.State.of(held);
    String outcome = state == DeadLetter.State.SKIPPED ? "SKIPPED" : "DUPLICATE";
    return new Done(name(held.id()), dryRun, outcome, 0, state);
  }

  private Held held(String id) {
    return shelf
        .find(id)
        .filter(found -> !found.waits() || found.state() == Held.State.DEAD_LETTER)
        .orElseThrow(Problem::absent);
  }

  private DeadLetter view(Held held) {
    return DeadLetter.of(service, held, held.waits() ? lists.behind(held) : 0);
  }

  private String name(String id) {
    return service + "." + id;
  }
}
