package org.constellation.profile.people;

import org.constellation.contracts.events.ProfileCard;
import org.constellation.platform.aggregates.Versioned;

/** What the other services are told of a person: never a need, never a note. */
final class ProfileCards {

  private ProfileCards() {}

  static ProfileCard of(Versioned<Person> at) {
    Person person = at.state();
    Profile profile = person.profile();
    return new ProfileCard(
        person.personId(),
        person.campus(),
        at.version(),
        profile.displayName(),
        profile.alias(),
        profile.staged(),
        profile.email(),
        profile.locale(),
        profile.timeZone(),
        person.roles(),
        profile.affiliation(),
        profile.mode(),
        profile.level(),
        profile.field(),
        profile.industry(),
        profile.employer(),
        profile.headline(),
        profile.languages(),
        profile.skills(),
        profile.interests(),
        person.offering());
  }
}
