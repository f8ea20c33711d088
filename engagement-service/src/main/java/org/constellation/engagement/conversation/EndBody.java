package org.constellation.engagement.conversation;

import org.constellation.engagement.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * A kind end.
 *
 * @param message shown to the other as a message
 */
public record EndBody(@Text(1000) @Nullable String message) {

  public EndBody {
    message = message == null ? null : message.strip();
  }
}
