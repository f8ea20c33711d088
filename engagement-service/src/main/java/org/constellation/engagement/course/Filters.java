package org.constellation.engagement.course;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.engagement.engagements.EngagementStore;
import org.constellation.platform.access.Caller;

/** What a list of engagements can be narrowed by. */
final class Filters {

  private static final Set<String> STATES =
      Set.of("STARTING", "ACTIVE", "PAUSED", "COMPLETED", "ENDED");

  private Filters() {}

  /** Empty when there is no such state among those that an engagement can be in. */
  static Optional<List<String>> states(List<String> wanted) {
    return STATES.containsAll(wanted) ? Optional.of(wanted) : Optional.empty();
  }

  /** The role that a filter names; empty for a wrong name. */
  static Optional<Role> role(String name) {
    return switch (name) {
      case "mentee" -> Optional.of(Role.MENTEE);
      case "mentor" -> Optional.of(Role.MENTOR);
      default -> Optional.empty();
    };
  }

  /** Under which key somebody's engagements are found, on the side or sides they may act on. */
  static String key(Caller caller, Optional<Role> side) {
    boolean asMentee = side.map(Role.MENTEE::equals).orElse(caller.has(Role.MENTEE));
    boolean asMentor = side.map(Role.MENTOR::equals).orElse(caller.has(Role.MENTOR));
    if (asMentee && asMentor) {
      return EngagementStore.PARTY;
    }
    return asMentee ? EngagementStore.MENTEE : EngagementStore.MENTOR;
  }
}
