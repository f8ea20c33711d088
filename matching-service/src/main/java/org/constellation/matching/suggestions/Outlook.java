package org.constellation.matching.suggestions;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.matching.index.MentorIndex;
import org.constellation.matching.index.Wanted;
import org.jspecify.annotations.Nullable;

/** How things stand for somebody with an open need. */
enum Outlook {
  /** They have asked nobody, and there is somebody whom they could ask. */
  COULD_ASK,
  /** They wait for an answer, are with somebody, or were declined lately. */
  HAS_ASKED,
  /** Nobody could be asked now. */
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
    // Which need is open is not known here; it decides who comes first, not who may be asked.
    var anybody = new Wanted(person, Need.PROFESSIONAL_DEVELOPMENT, Optional.empty(), 1, now);
    return index.recommend(anybody).isEmpty() ? NOBODY_FREE : COULD_ASK;
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
