package org.constellation.system.watch;

import java.util.Locale;

/** One thing that a command says: its name, an option, an operator, a kind of index. */
public record Word(Part part, String text) {

  @Override
  public String toString() {
    return text + " (" + part.name().toLowerCase(Locale.ROOT) + ")";
  }
}
