package org.constellation.notification.preferences;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.constellation.notification.notices.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which mails a person wants; the inbox always has everything.
 *
 * @param email whether any mail is wanted
 * @param muted no mails of these kinds
 * @param quietHours mails wait in these, absent when any time will do
 */
public record Preferences(boolean email, Set<Kind> muted, @Nullable QuietHours quietHours) {

  public static final Preferences DEFAULT = new Preferences(true, Set.of(), null);

  public Preferences {
    muted = Collections.unmodifiableSet(new TreeSet<>(muted));
  }

  /** Whether a mail of this kind is wanted at all. */
  public boolean wants(Kind kind) {
    return email && !muted.contains(kind);
  }
}
