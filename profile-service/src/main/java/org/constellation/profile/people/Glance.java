package org.constellation.profile.people;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.profile.campuses.Campus;

/** How much of one person another may see. */
sealed interface Glance {

  /** As if they did not exist. */
  record Nothing() implements Glance {}

  /** Under the alias: stays so, and has not been accepted yet. */
  record Alias(boolean withOffering) implements Glance {}

  /** By name. */
  record Name(boolean withOffering) implements Glance {}

  /**
   * Who looks.
   *
   * @param coordinates whether they coordinate their campus
   */
  record Viewer(UUID person, Campus campus, boolean coordinates) {}

  /**
   * How the two stand to each other.
   *
   * @param asMentor the relation in which the seen one is the viewer's mentor
   * @param asMentee the relation in which the seen one is the viewer's mentee
   */
  record Between(Optional<Relation> asMentor, Optional<Relation> asMentee) {

    private boolean isBlocked() {
      return is(asMentor, Relation.State.BLOCKED) || is(asMentee, Relation.State.BLOCKED);
    }

    /** Once accepted, a name stays known. */
    private boolean isAccepted() {
      return hasCell(asMentor) || hasCell(asMentee);
    }

    private static boolean is(Optional<Relation> relation, Relation.State state) {
      return relation.map(there -> there.state() == state).orElse(false);
    }

    private static boolean hasCell(Optional<Relation> relation) {
      return relation.map(there -> there.cell() != null).orElse(false);
    }
  }

  static Glance of(Viewer viewer, Person seen, Campus seenCampus, Between between) {
    boolean ownCampus = viewer.campus().campus().equals(seen.campus());
    if (viewer.person().equals(seen.personId()) || (viewer.coordinates() && ownCampus)) {
      return new Name(true);
    }
    if (between.isBlocked()) {
      return new Nothing();
    }
    boolean findable = isFindable(viewer.campus(), seen, seenCampus);
    boolean withOffering = findable || between.asMentor().isPresent();
    if (!withOffering && between.asMentee().isEmpty()) {
      return new Nothing();
    }
    // Towards all who have not met them, asked or not: what is known of a relation is later than
    // the ask, and a name that was read before is remembered.
    return seen.profile().staged() && !between.isAccepted()
        ? new Alias(withOffering)
        : new Name(withOffering);
  }

  private static boolean isFindable(Campus viewer, Person seen, Campus seenCampus) {
    Offering offering = seen.offering();
    if (offering == null) {
      return false;
    }
    return viewer.campus().equals(seen.campus())
        || (offering.visibility() == Visibility.CONSORTIUM && viewer.sharesMentorsWith(seenCampus));
  }
}
