package org.constellation.engagement.conversation;

import org.constellation.engagement.words.Text;

/** What one writes to the other. */
public record MessageBody(@Text(4000) String text) {

  public MessageBody {
    text = text.strip();
  }
}
