package org.constellation.profile.needs;

import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of one need.
 *
 * @param ways how it could be met, as far as they know
 * @param note for themselves alone; it never leaves this service
 */
public record NeedAnswer(NeedState state, Set<NeedWay> ways, @Nullable String note) {

  public static final int NOTE_LENGTH = 500;

  public NeedAnswer {
    ways = Collections.unmodifiableSet(new TreeSet<>(ways));
  }
}
