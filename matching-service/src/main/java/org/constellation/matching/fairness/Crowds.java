package org.constellation.matching.fairness;

import java.util.Optional;
import java.util.UUID;
import org.constellation.matching.index.Gallery;
import org.constellation.matching.index.MentorIndex;

/**
 * Among whom mentors are shown: those of one campus, or of all that share theirs. Whoever stands in
 * other lists takes nothing from them, and is nobody to compare them with.
 */
public interface Crowds {

  /** Empty once the mentor has left for good. */
  Optional<String> of(UUID mentor);

  /** How many mentors there are in a crowd. */
  int mentors(String crowd);

  /** As an index has them now. */
  static Crowds of(MentorIndex index, Gallery gallery) {
    var mentors = gallery.crowds();
    return new Crowds() {
      @Override
      public Optional<String> of(UUID mentor) {
        return index.person(mentor).map(card -> gallery.crowd(card.campus()));
      }

      @Override
      public int mentors(String crowd) {
        return mentors.getOrDefault(crowd, 0);
      }
    };
  }
}
