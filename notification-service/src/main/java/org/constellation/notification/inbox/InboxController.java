package org.constellation.notification.inbox;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Outcomes;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The caller's inbox. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
@RequestMapping("/api/v1/notifications")
class InboxController {

  private final InboxDesk desk;
  private final Cursors cursors;

  InboxController(InboxDesk desk, Cursors cursors) {
    this.desk = desk;
    this.cursors = cursors;
  }

  /**
   * A page of the inbox.
   *
   * @param unread how many wait unread in all
   * @param next cursor of the following page, absent at the end
   */
  record Inbox(List<NotificationView> items, long unread, @Nullable String next) {}

  /** The caller's notifications, newest first; with {@code unread=true} only those not read yet. */
  @GetMapping
  ResponseEntity<Inbox> inbox(
      Caller caller,
      @RequestParam(defaultValue = "false") boolean unread,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    Page.Wanted wanted = cursors.wanted(limit, cursor);
    Page<Entry> page =
        unread
            ? desk.unread(caller.scope(), caller.person(), wanted)
            : desk.list(caller.scope(), caller.person(), wanted);
    var answer = cursors.answer(page, entry -> entry);
    Listing<Entry> listing = Objects.requireNonNull(answer.getBody());
    long count = desk.countUnread(caller.scope(), caller.person());
    return ResponseEntity.ok()
        .headers(answer.getHeaders())
        .body(new Inbox(desk.views(listing.items()), count, listing.next()));
  }

  /** Marks one as read; doing so again changes nothing. */
  @PostMapping("/{id}/read")
  ResponseEntity<NotificationView> read(Caller caller, @PathVariable UUID id) {
    return desk.read(caller.scope(), caller.person(), id)
        .map(read ->
            ResponseEntity.ok()
                .eTag(Outcomes.etag(read.version()))
                .body(desk.views(List.of(read)).getFirst()))
        .orElseThrow(Problem::absent);
  }
}
