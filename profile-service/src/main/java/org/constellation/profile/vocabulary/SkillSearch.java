package org.constellation.profile.vocabulary;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds skills by what somebody types: labels that begin with it before those that contain it. */
final class SkillSearch {

  private final Taxonomy<Skill> skills;

  SkillSearch(Taxonomy<Skill> skills) {
    this.skills = skills;
  }

  List<Skill> matching(String typed, int limit) {
    String wanted = typed.strip().toLowerCase(Locale.ROOT);
    return skills.all().stream()
        .filter(skill -> rank(skill, wanted) < NOT_AT_ALL)
        .sorted(
            Comparator.<Skill>comparingInt(skill -> rank(skill, wanted))
                .thenComparing(Skill::label, String.CASE_INSENSITIVE_ORDER))
        .limit(limit)
        .toList();
  }

  /** The known ones of these, in the order asked for. */
  List<Skill> named(Collection<String> ids) {
    return ids.stream().distinct().flatMap(id -> skills.find(id).stream()).toList();
  }

  private static final int NOT_AT_ALL = 3;

  private static int rank(Skill skill, String wanted) {
    String label = skill.label().toLowerCase(Locale.ROOT);
    if (label.startsWith(wanted)) {
      return 0;
    }
    if (label.contains(" " + wanted)) {
      return 1;
    }
    return label.contains(wanted) || skill.id().contains(wanted) ? 2 : NOT_AT_ALL;
  }
}
