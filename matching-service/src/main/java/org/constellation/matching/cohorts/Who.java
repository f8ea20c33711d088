package org.constellation.matching.cohorts;

import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;

/**
 * Which mentees. Of each set one must fit; an empty set fits all.
 *
 * @param fields ISCED-F codes
 * @param withoutMentor only those whom nobody accompanies at present
 */
record Who(
    Set<Mode> modes,
    Set<Level> levels,
    Set<Affiliation> affiliations,
    Set<String> fields,
    boolean withoutMentor) {

  static final Who ANYBODY = new Who(Set.of(), Set.of(), Set.of(), Set.of(), false);

  Who {
    modes = Set.copyOf(modes);
    levels = Set.copyOf(levels);
    affiliations = Set.copyOf(affiliations);
    fields = Set.copyOf(fields);
  }

  boolean fits(ProfileCard card) {
    String field = card.field();
    return fits(modes, card.mode())
        && fits(levels, card.level())
        && fits(affiliations, card.affiliation())
        && (fields.isEmpty() || (field != null && fields.contains(field)));
  }

  private static <T> boolean fits(Set<T> wanted, T has) {
    return wanted.isEmpty() || wanted.contains(has);
  }
}
