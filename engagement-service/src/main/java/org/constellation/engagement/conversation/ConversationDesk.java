package org.constellation.engagement.conversation;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.Command;
import org.constellation.engagement.engagements.Ended;
import org.constellation.engagement.engagements.Engagement;
import org.constellation.engagement.engagements.EngagementDesk;
import org.constellation.engagement.engagements.EngagementRefusal.Plain;
import org.constellation.engagement.engagements.EngagementRefusal.WrongState;
import org.constellation.engagement.engagements.Pair;
import org.constellation.engagement.engagements.Side;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventIds;

/** What the two write to each other. */
final class ConversationDesk {

  private final EngagementDesk engagements;
  private final Aggregates<Message, EngagementEvent> messages;
  private final Clock clock;

  ConversationDesk(
      EngagementDesk engagements, Aggregates<Message, EngagementEvent> messages, Clock clock) {
    this.engagements = engagements;
    this.messages = messages;
    this.clock = clock;
  }

  /** The conversation, newest first; empty for whoever is no party. */
  Optional<Page<Versioned<Message>>> list(Caller caller, UUID engagementId, Page.Wanted wanted) {
    return engagements
        .asParty(caller, engagementId)
        .map(_ -> messages.list(caller.scope(), Keys.of(Message.ENGAGEMENT, engagementId), wanted));
  }

  /** Whether the message is there already, from an earlier try. */
  boolean isPosted(Caller caller, UUID messageId) {
    return messages.find(caller.scope(), messageId).isPresent();
  }

  /** Posts a message, in any state but ended. */
  Outcome<Message> post(
      Caller caller, UUID engagementId, UUID messageId, String bodyHash, String text) {
    return engagements
        .asParty(caller, engagementId)
        .map(kept -> kept.state())
        .map(engagement -> post(caller, engagement, messageId, bodyHash, text))
        .orElseGet(Outcome.Absent::new);
  }

  private Outcome<Message> post(
      Caller caller, Engagement engagement, UUID messageId, String bodyHash, String text) {
    Pair pair = engagement.story().pair();
    Side by = pair.side(caller.person()).orElseThrow();
    if (!caller.has(by.role())) {
      return new Outcome.Refused<>(Plain.ROLE_MISSING);
    }
    if (engagement instanceof Ended) {
      return messages
          .find(caller.scope(), messageId)
          .map(there -> again(there, bodyHash))
          .orElseGet(() -> new Outcome.Refused<>(new WrongState(engagement.stateName())));
    }
    UUID engagementId = engagement.story().opening().engagementId();
    var message = new Message(messageId, engagementId, pair, by, text, bodyHash, clock.instant());
    return switch (messages.create(messageId, bodyHash, message, List.of(message.posted()))) {
      case Creation.Fresh<Message>(var fresh) -> new Outcome.Changed<>(fresh);
      case Creation.Existing<Message>(var there, _) -> again(there, bodyHash);
    };
  }

  private static Outcome<Message> again(Versioned<Message> there, String bodyHash) {
    return there.state().bodyHash().equals(bodyHash)
        ? new Outcome.Changed<>(there)
        : new Outcome.Refused<>(Plain.KEY_REUSED);
  }

  /** Ends the engagement without a word. */
  Outcome<Engagement> end(Caller caller, UUID engagementId) {
    return engagements.act(caller, engagementId, new Command.End());
  }

  /**
   * Says goodbye, then ends. The goodbye's id follows from its words: a retry after a crash between
   * the two writes finds it there and only ends.
   */
  Outcome<Engagement> end(Caller caller, UUID engagementId, String goodbye) {
    Optional<Engagement> found =
        engagements.asParty(caller, engagementId).map(kept -> kept.state());
    if (found.isPresent()
        && found.get() instanceof Engagement.Closed closed
        && !(closed instanceof Ended)) {
      return new Outcome.Refused<>(new WrongState(closed.stateName()));
    }
    UUID id =
        EventIds.named("goodbye", engagementId.toString(), caller.person().toString(), goodbye);
    return switch (post(caller, engagementId, id, "goodbye", goodbye)) {
      case Outcome.Changed<Message> _ -> end(caller, engagementId);
      case Outcome.Refused<Message>(var reason) -> new Outcome.Refused<>(reason);
      case Outcome.Absent<Message> _ -> new Outcome.Absent<>();
      case Outcome.Stale<Message>(long version) -> new Outcome.Stale<>(version);
    };
  }
}
