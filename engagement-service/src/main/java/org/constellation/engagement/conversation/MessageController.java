package org.constellation.engagement.conversation;

import jakarta.validation.Valid;
import java.net.URI;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.showing.EngagementView;
import org.constellation.engagement.showing.HttpAnswers;
import org.constellation.platform.access.Caller;
import org.constellation.platform.access.MayCall;
import org.constellation.platform.http.Cursors;
import org.constellation.platform.http.Idempotency;
import org.constellation.platform.http.Listing;
import org.constellation.platform.http.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What two people write to each other, the goodbye included. */
@RestController
@MayCall({Role.MENTEE, Role.MENTOR})
@RequestMapping("/api/v1/engagements/{id}")
public final class MessageController {

  private final ConversationDesk desk;
  private final HttpAnswers answers;
  private final Cursors cursors;

  MessageController(ConversationDesk desk, HttpAnswers answers, Cursors cursors) {
    this.desk = desk;
    this.answers = answers;
    this.cursors = cursors;
  }

  /** The messages, newest first; for the two alone. */
  @GetMapping("/messages")
  @MayCall({Role.MENTEE, Role.MENTOR, Role.COORDINATOR})
  public ResponseEntity<Listing<MessageView>> list(
      Caller caller,
      @PathVariable UUID id,
      @RequestParam(required = false) @Nullable Integer limit,
      @RequestParam(required = false) @Nullable String cursor) {
    var wanted = cursors.wanted(limit, cursor);
    var page = desk.list(caller, id, wanted).orElseThrow(Problem::absent);
    return cursors.answer(page, message -> MessageView.of(message.state()));
  }

  /** Posts a message. 409 {@code wrong-state} once the engagement was ended. */
  @PostMapping("/messages")
  public ResponseEntity<MessageView> post(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody @Valid MessageBody body,
      Idempotency idempotency) {
    if (desk.isPosted(caller, idempotency.id())) {
      idempotency.replayed().run();
    }
    var posted =
        HttpAnswers.require(
            desk.post(caller, id, idempotency.id(), idempotency.bodyHash(), body.text()));
    return ResponseEntity.created(
            URI.create("/api/v1/engagements/" + id + "/messages/" + posted.id()))
        .body(MessageView.of(posted.state()));
  }

  /** Ends it early, kindly; the mentor's place is free. 409 {@code wrong-state} when completed. */
  @PostMapping("/end")
  public ResponseEntity<EngagementView> end(
      Caller caller,
      @PathVariable UUID id,
      @RequestBody(required = false) @Valid @Nullable EndBody body) {
    String goodbye = body == null ? null : body.message();
    return answers.whole(
        caller, goodbye == null ? desk.end(caller, id) : desk.end(caller, id, goodbye));
  }
}
