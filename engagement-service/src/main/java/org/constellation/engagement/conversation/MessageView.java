package org.constellation.engagement.conversation;

import java.time.Instant;
import java.util.UUID;
import org.constellation.engagement.engagements.Side;

/** A message as both may read it. */
public record MessageView(UUID messageId, Side by, String text, Instant at) {

  static MessageView of(Message message) {
    return new MessageView(message.messageId(), message.by(), message.text(), message.at());
  }
}
