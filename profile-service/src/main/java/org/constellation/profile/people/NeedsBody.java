package org.constellation.profile.people;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.profile.checks.Fault;
import org.constellation.profile.checks.Faults;
import org.constellation.profile.needs.NeedAnswer;
import org.constellation.profile.needs.NeedState;
import org.constellation.profile.needs.NeedWay;
import org.jspecify.annotations.Nullable;

/**
 * Answers to the check-up; they replace those before.
 *
 * @param needs a need that is left out or null has not been looked at yet
 */
record NeedsBody(Map<Need, @Nullable Answer> needs) {

  /**
   * An answer to "what do I need?".
   *
   * @param ways how it could be met
   * @param note for oneself alone, at most 500 characters
   */
  record Answer(NeedState state, @Nullable Set<NeedWay> ways, @Nullable String note) {

    Answer {
      ways = ways == null ? Set.of() : Set.copyOf(ways);
    }

    NeedAnswer toAnswer() {
      String kept = note == null || note.isBlank() ? null : note.strip();
      return new NeedAnswer(state, ways == null ? Set.of() : ways, kept);
    }
  }

  Map<Need, NeedAnswer> answers() {
    Map<Need, NeedAnswer> answers = new EnumMap<>(Need.class);
    needs.forEach((need, answer) -> {
      if (answer != null) {
        answers.put(need, answer.toAnswer());
      }
    });
    return answers;
  }

  static List<Fault> faults(Map<Need, NeedAnswer> answers) {
    Faults faults = new Faults();
    answers.forEach((need, answer) ->
        faults.optionalText("needs." + need + ".note", answer.note(), NeedAnswer.NOTE_LENGTH));
    return faults.list();
  }
}
