package org.constellation.engagement.checkins;

import org.constellation.engagement.engagements.CheckIn;
import org.constellation.engagement.words.Text;
import org.jspecify.annotations.Nullable;

/** Two lines, a call or a meeting: they were in touch. */
public record CheckInBody(CheckIn.Kind kind, @Text(1000) @Nullable String text) {

  public CheckInBody {
    text = text == null ? null : text.strip();
  }
}
