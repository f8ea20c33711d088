package org.constellation.matching.cohorts;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * By which rules a cohort is chosen, as they were given, for whoever looks it through.
 *
 * @param mentees whom in particular; empty for all whom {@code who} fits
 * @param who an empty list fits all
 * @param groups those that {@code groupsBelowLeast} numbers, in that order
 */
record RulesView(
    Set<UUID> mentees,
    Who who,
    List<Couple> must,
    List<Couple> never,
    List<GroupView> groups,
    int leastEach) {

  /**
   * How many of some mentees are to be paired.
   *
   * @param most absent for as many as there are
   */
  record GroupView(Who who, int least, @Nullable Integer most) {
    static GroupView of(Group group) {
      boolean bounded = group.most() < Integer.MAX_VALUE;
      return new GroupView(group.who(), group.least(), bounded ? group.most() : null);
    }
  }

  static RulesView of(Setup setup) {
    return new RulesView(
        setup.mentees(),
        setup.who(),
        setup.must(),
        setup.never(),
        setup.groups().stream().map(GroupView::of).toList(),
        setup.leastEach());
  }
}
