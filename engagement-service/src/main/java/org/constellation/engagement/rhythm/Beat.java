package org.constellation.engagement.rhythm;

import java.util.List;

/** What became of a rhythm when its clock was looked at. */
public record Beat(Rhythm rhythm, List<Signal> signals) {

  public Beat {
    signals = List.copyOf(signals);
  }

  static Beat of(Rhythm rhythm, Signal... signals) {
    return new Beat(rhythm, List.of(signals));
  }
}
