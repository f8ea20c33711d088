package org.constellation.matching.index;

import java.util.HashMap;
import java.util.Map;
import org.constellation.matching.index.rows.Pages;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Tag;

/** Counts how many mentors have each tag. */
final class TagCount {

  private TagCount() {}

  static Rarity of(Terms names, Pages<Rows> terms, int mentors) {
    Map<Tag, Integer> having = new HashMap<>();
    for (Tag.Kind kind : Tag.Kind.values()) {
      names
          .named(kind(kind))
          .forEach((id, term) -> {
            Rows rows = terms.get(term);
            having.put(new Tag(kind, id), rows == null ? 0 : rows.count());
          });
    }
    return Rarity.counted(mentors, having);
  }

  private static Terms.Kind kind(Tag.Kind kind) {
    return switch (kind) {
      case SKILL -> Terms.Kind.SKILL;
      case FIELD -> Terms.Kind.FIELD;
      case INDUSTRY -> Terms.Kind.INDUSTRY;
      case INTEREST -> Terms.Kind.INTEREST;
      case LANGUAGE -> Terms.Kind.LANGUAGE;
    };
  }
}
