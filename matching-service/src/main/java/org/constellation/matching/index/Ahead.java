package org.constellation.matching.index;

import java.util.List;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.Ranked;
import org.jspecify.annotations.Nullable;

/**
 * Fetches what is about to be read of some mentors. Cards and loads lie anywhere: read one after
 * the other each is waited for, looked at in a row they come side by side.
 */
final class Ahead {

  /** Written by everybody, as what is of no use would not be looked at; what it is matters not. */
  @SuppressWarnings("UnusedVariable")
  private static int seen;

  private Ahead() {}

  static void fetch(State state, List<? extends Ranked> some) {
    int all = 0;
    for (Ranked one : some) {
      if (one instanceof Standing standing) {
        Columns part = state.part(standing.row());
        all += ends(part.card(Part.at(standing.row()))) + ends(part.load(Part.at(standing.row())));
      }
    }
    seen = all;
  }

  private static int ends(byte @Nullable [] bytes) {
    return bytes == null ? 0 : bytes[0] + bytes[bytes.length / 2] + bytes[bytes.length - 1];
  }
}
