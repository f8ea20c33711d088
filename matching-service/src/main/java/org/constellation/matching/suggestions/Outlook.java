package org.constellation.matching.suggestions;

import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Recommendation;
import org.jspecify.annotations.Nullable;

/** How things stand for somebody with an open need. */
enum Outlook {
  /** They have asked nobody, and whichever need is open, there is somebody whom they could ask. */
  COULD_ASK,
  /** They wait for an answer, are with somebody, or were declined lately. */
  HAS_ASKED,
  /** For some need nobody could be asked now, and it may be theirs. */
  NOBODY_FREE,
  /** They are no mentee of this campus, as far as is known here. */
  NOT_HERE;

  static Outlook of(MentorIndex index, UUID person, String campus, Instant now) {
    boolean here =
        index
            .person(person)
            .filter(card -> card.campus().equals(campus) && card.roles().contains(Role.MENTEE))
            .isPresent();
    if (!here) {
      return NOT_HERE;
    }
    if (index.relationsOf(person).stream().anyMatch(relation -> isAsk(relation, now))) {
      return HAS_ASKED;
    }
    return isEveryNeedAnswered(index, person, now) ? COULD_ASK : NOBODY_FREE;
  }

  /** Which need is open is not known here, so there has to be somebody for each. */
  private static boolean isEveryNeedAnswered(MentorIndex index, UUID person, Instant now) {
    Set<Need> left = EnumSet.allOf(Need.class);
    while (!left.isEmpty()) {
      Need need = left.iterator().next();
      var wanted = new Wanted(person, need, Optional.empty(), 1, now).fromWhoeverAnswers();
      List<Recommendation> found = index.recommend(wanted);
      if (found.isEmpty()) {
        return false;
      }
      Set<Need> named = found.getFirst().candidate().mentor().offering().needs();
      left.removeAll(named.isEmpty() ? Set.of(Need.values()) : named);
    }
    return true;
  }

  private static boolean isAsk(Relation relation, Instant now) {
    return switch (relation.state()) {
      case ASKED, ACTIVE -> true;
      case DECLINED -> {
        @Nullable Instant until = relation.until();
        yield until != null && until.isAfter(now);
      }
      case ENDED, BLOCKED -> false;
    };
  }
}
