package org.constellation.profile.people;

import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.Cards;
import org.constellation.profile.campuses.Campus;
import org.constellation.profile.campuses.Campuses;

/**
 * Shows people to each other. Who may be seen crosses campuses and follows from the consortium and
 * from relations, neither of which stands in the person's document; so {@link Glance} decides, not
 * the scope of the read.
 */
final class PeopleDirectory {

  private final People people;
  private final Campuses campuses;
  private final Cards<Relation> relations;

  PeopleDirectory(People people, Campuses campuses, Cards<Relation> relations) {
    this.people = people;
    this.campuses = campuses;
    this.relations = relations;
  }

  /**
   * A person as somebody may see them.
   *
   * @param version the person's, whoever looks
   */
  record Shown(long version, PersonView view) {}

  /** Empty when there is nobody whom the viewer may see. */
  Optional<Shown> look(Caller caller, UUID person) {
    Optional<Campus> own = campuses.find(caller.requireCampus());
    Optional<Versioned<Person>> found = people.anywhere(person);
    if (own.isEmpty() || found.isEmpty()) {
      return Optional.empty();
    }
    Person seen = found.get().state();
    Optional<Campus> theirs = campuses.find(seen.campus());
    return theirs.flatMap(campus -> {
      var looking = new Glance.Viewer(caller.person(), own.get(), caller.has(Role.COORDINATOR));
      var between = between(caller.person(), person);
      return view(Glance.of(looking, seen, campus, between), seen, campus.name())
          .map(view -> new Shown(found.get().version(), view));
    });
  }

  private static Optional<PersonView> view(Glance glance, Person seen, String campusName) {
    return switch (glance) {
      case Glance.Nothing() -> Optional.empty();
      case Glance.Alias(var withOffering) ->
          Optional.of(PersonView.aliased(seen, campusName, withOffering));
      case Glance.Name(var withOffering) ->
          Optional.of(PersonView.named(seen, campusName, withOffering));
    };
  }

  private Glance.Between between(UUID viewer, UUID person) {
    return new Glance.Between(
        relations.find(viewer + ":" + person), relations.find(person + ":" + viewer));
  }
}
