package org.constellation.engagement.sessions;

import org.constellation.engagement.words.Text;
import org.jspecify.annotations.Nullable;

/**
 * What one side says of a session afterwards.
 *
 * @param summary seen by both
 * @param myNote seen by its writer alone
 */
public record LogBody(
    boolean held, @Text(2000) @Nullable String summary, @Text(2000) @Nullable String myNote) {

  public LogBody {
    summary = summary == null ? null : summary.strip();
    myNote = myNote == null ? null : myNote.strip();
  }
}
