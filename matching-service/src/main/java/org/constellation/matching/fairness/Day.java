package org.constellation.matching.fairness;

import java.util.List;

/** What all instances together showed in an epoch. */
record Day(long epoch, Shown shown) {

  /** With what one more instance tells; of two epochs the later one stays. */
  Day with(Day more) {
    if (more.epoch != epoch) {
      return more.epoch > epoch ? more : this;
    }
    return new Day(epoch, Shown.together(List.of(shown, more.shown)));
  }
}
