package org.constellation.profile.people;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.profile.offerings.OfferingBody;
import org.jspecify.annotations.Nullable;

/**
 * A person as the caller may see them; an address is never among it.
 *
 * @param name the alias when {@code aliased}
 * @param offering what may be asked of them, absent when the caller may not ask
 */
record PersonView(
    UUID personId,
    String campus,
    @Nullable String campusName,
    String name,
    boolean aliased,
    Affiliation affiliation,
    Mode mode,
    Level level,
    String timeZone,
    List<String> languages,
    @Nullable String field,
    @Nullable String industry,
    @Nullable String employer,
    @Nullable String headline,
    List<String> skills,
    List<String> interests,
    @Nullable OfferingBody offering) {

  static PersonView named(Person person, String campusName, boolean withOffering) {
    Profile profile = person.profile();
    Offering offering = person.offering();
    return new PersonView(
        person.personId(),
        person.campus(),
        campusName,
        profile.displayName(),
        false,
        profile.affiliation(),
        profile.mode(),
        profile.level(),
        profile.timeZone(),
        profile.languages(),
        profile.field(),
        profile.industry(),
        profile.employer(),
        profile.headline(),
        profile.skills(),
        profile.interests(),
        withOffering && offering != null ? OfferingBody.of(offering) : null);
  }

  /** Nothing by which the person could be told. */
  static PersonView aliased(Person person, String campusName, boolean withOffering) {
    Profile profile = person.profile();
    Offering offering = person.offering();
    return new PersonView(
        person.personId(),
        person.campus(),
        campusName,
        profile.alias(),
        true,
        profile.affiliation(),
        profile.mode(),
        profile.level(),
        profile.timeZone(),
        profile.languages(),
        profile.field(),
        profile.industry(),
        null,
        null,
        List.of(),
        List.of(),
        withOffering && offering != null ? OfferingBody.of(offering) : null);
  }
}
