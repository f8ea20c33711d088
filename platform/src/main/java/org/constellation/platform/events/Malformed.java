package org.constellation.platform.events;

import org.jspecify.annotations.Nullable;

/** The event itself is wrong; no retry will mend it. */
public final class Malformed extends RuntimeException {
  public Malformed(String what, @Nullable Throwable cause) {
    super(what, cause);
  }
}
