package org.constellation.engagement.conversation;

import java.time.Instant;
import java.util.UUID;
import org.constellation.contracts.events.EngagementEvent;
import org.constellation.engagement.engagements.Pair;
import org.constellation.engagement.engagements.Side;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Keys;

/**
 * What one wrote to the other; an aggregate of its own, so that a lively conversation neither grows
 * the engagement nor moves its version.
 *
 * @param bodyHash of the command that posted it, compared when its key comes again
 */
record Message(
    UUID messageId,
    UUID engagementId,
    Pair pair,
    Side by,
    String text,
    String bodyHash,
    Instant at) {

  static final String ENGAGEMENT = "engagement";

  static final AggregateType<Message> TYPE =
      AggregateType.of("messages", Message.class, message -> message.pair().menteeCampus())
          .seenBy(message -> message.pair().campuses())
          .keyedBy(message -> Keys.of(ENGAGEMENT, message.engagementId()))
          .indexed(ENGAGEMENT);

  /** That it was posted; the text stays here. */
  EngagementEvent posted() {
    return new EngagementEvent.MessagePosted(
        engagementId,
        pair.menteeId(),
        pair.menteeCampus(),
        pair.mentorId(),
        pair.mentorCampus(),
        messageId,
        pair.person(by),
        at);
  }
}
