package org.constellation.request.people;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A person as another may see them.
 *
 * @param aliased {@code name} is the alias; employer, headline, skills and interests are left out
 * @param timeZone IANA zone
 * @param languages ISO 639-1 codes
 * @param field ISCED-F code
 * @param industry NAICS sector
 * @param skills ids of the skill vocabulary
 * @param interests ids of the interest vocabulary
 */
public record PersonCard(
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
    List<String> interests) {

  public PersonCard {
    languages = List.copyOf(languages);
    skills = List.copyOf(skills);
    interests = List.copyOf(interests);
  }

  static PersonCard of(ProfileCard card, @Nullable String campusName) {
    return new PersonCard(
        card.personId(),
        card.campus(),
        campusName,
        card.displayName(),
        false,
        card.affiliation(),
        card.mode(),
        card.level(),
        card.timeZone(),
        card.languages(),
        card.field(),
        card.industry(),
        card.employer(),
        card.headline(),
        card.skills(),
        card.interests());
  }

  static PersonCard underAlias(ProfileCard card, @Nullable String campusName) {
    return new PersonCard(
        card.personId(),
        card.campus(),
        campusName,
        card.alias(),
        true,
        card.affiliation(),
        card.mode(),
        card.level(),
        card.timeZone(),
        card.languages(),
        card.field(),
        card.industry(),
        null,
        null,
        List.of(),
        List.of());
  }
}
