package org.constellation.matching.index;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.index.rows.Part;

/**
 * All that is known, told card by card.
 *
 * @param others cards of those who are no mentors
 * @param waiting asks for the loads of those
 */
record Census(
    State state,
    Lexicon lexicon,
    Ties ties,
    Map<UUID, byte[]> others,
    Supplier<List<MentorLoad>> waiting) {

  /** Campuses first, as cards of mentors are read faster then. */
  void tell(Consumer<StateCard> into) {
    ties.campuses().forEach(into);
    people().forEach(into);
    for (int row = 0; row < state.size; row++) {
      byte[] load = state.part(row).load(Part.at(row));
      if (load != null && state.card(row) != null) {
        into.accept(lexicon.loads().read(state.of(row), load));
      }
    }
    waiting.get().forEach(into);
    ties.relations().forEach(into);
  }

  /** Everybody, mentors or not, in no order. */
  Stream<ProfileCard> people() {
    Stream<ProfileCard> mentors =
        IntStream.range(0, state.size)
            .mapToObj(row -> Optional.ofNullable(state.card(row)).map(card -> read(row, card)))
            .flatMap(Optional::stream);
    Stream<ProfileCard> rest =
        others.entrySet().stream()
            .map(other -> lexicon.cards().read(other.getKey(), other.getValue()));
    return Stream.concat(mentors, rest);
  }

  private ProfileCard read(int row, byte[] card) {
    return lexicon.cards().read(state.of(row), card);
  }
}
