package org.constellation.matching.index;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Scoring;

/**
 * What a query reads.
 *
 * @param state the one that the query sees from its beginning to its end
 * @param latest the newest one, to look up who has gone meanwhile
 */
record Reading(State state, Supplier<State> latest, Lexicon lexicon, Ties ties) {

  /** The instant that is asked about, by clocks as they stand in the state. */
  Instant at(Instant now) {
    return state.era.nearest(now);
  }

  /** The same, whatever happens from here on; for whoever keeps writers away. */
  Reading frozen() {
    State still = state.frozen();
    return new Reading(still, () -> still, lexicon, ties.frozen());
  }

  /** Whoever stands in the row, with the room that they have by now; nobody if they have gone. */
  Optional<Mentor> mentor(int row) {
    Columns part = state.part(row);
    UUID id = state.of(row);
    byte[] card = part.card(Part.at(row));
    byte[] load = part.load(Part.at(row));
    if (card == null || !latest.get().is(row, id)) {
      return Optional.empty(); // and what was read as their load may be somebody else's
    }
    Optional<MentorLoad> room =
        Optional.ofNullable(load).map(bytes -> lexicon.loads().read(id, bytes));
    return Mentor.of(lexicon.cards().read(id, card), room, state.equity.shown(id));
  }

  static Candidate candidate(ProfileCard mentee, Mentor mentor, Scoring scoring) {
    Circle circle = CircleRule.of(mentee, mentor.card());
    return new Candidate(mentor, circle, scoring.of(mentor, circle));
  }
}
