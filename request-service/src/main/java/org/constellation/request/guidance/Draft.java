package org.constellation.request.guidance;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.jspecify.annotations.Nullable;

/**
 * A message to start from.
 *
 * @param message the texts of the parts, one after the other
 */
record Draft(
    InteractionType interaction,
    @Nullable Need need,
    @Nullable UUID mentorId,
    List<Part> parts,
    String message) {

  Draft {
    parts = List.copyOf(parts);
  }

  /** A part with a word of help on how to write it. */
  record Part(PartCode code, String label, String help, String text) {}

  /** What a good ask says. */
  enum PartCode {
    WHY_YOU,
    WHERE_I_STAND,
    ONE_QUESTION
  }
}
