package org.constellation.matching.index;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Mentor;
import org.constellation.matching.ranking.Obstacle;

/** What one mentee may see, and whom they may be pointed to. */
record Seeing(Surroundings around, ProfileCard mentee) {

  /**
   * On the same campus, or across a consortium when all three of them wish so; never the blocked.
   */
  boolean sees(Mentor mentor) {
    return !mentor.id().equals(mentee.personId())
        && (mentor.card().campus().equals(mentee.campus()) || isShared(mentor))
        && !isBlocked(mentor.id());
  }

  /** Whether the mentor has agreed to be asked just this, by just this person, now. */
  boolean mayAsk(Mentor mentor, Ask ask) {
    return sees(mentor)
        && Obstacle.of(mentee, mentor, to(mentor.id()), ask.interaction(), ask.now()).isEmpty();
  }

  private boolean isShared(Mentor mentor) {
    if (mentor.offering().visibility() != Visibility.CONSORTIUM) {
      return false;
    }
    Optional<String> theirs = around.sharing(mentor.card().campus());
    return theirs.isPresent() && theirs.equals(around.sharing(mentee.campus()));
  }

  /** Whether nothing between the two keeps the mentee from asking. */
  boolean mayApproach(UUID mentor, Instant now) {
    return !isBlocked(mentor)
        && to(mentor).flatMap(relation -> Obstacle.of(relation, now)).isEmpty();
  }

  boolean isBlocked(UUID mentor) {
    return blocks(mentee.personId(), mentor) || blocks(mentor, mentee.personId());
  }

  private boolean blocks(UUID asMentee, UUID asMentor) {
    return around
        .relation(asMentee, asMentor)
        .filter(relation -> relation.state() == Relation.State.BLOCKED)
        .isPresent();
  }

  private Optional<Relation> to(UUID mentor) {
    return around.relation(mentee.personId(), mentor);
  }
}
