package org.constellation.matching.discovery;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A mentor as a mentee sees them.
 *
 * @param aliased whether the name is an alias: of somebody who stays under it until a request
 *     between them and the viewer is accepted
 * @param field ISCED-F code, absent when not stated
 * @param industry NAICS sector, absent when not stated
 */
record PersonCard(
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

  /**
   * As the viewer may know them.
   *
   * @param aliased whether the viewer knows them under their alias only
   */
  static PersonCard of(ProfileCard card, Optional<CampusCard> campus, boolean aliased) {
    return new PersonCard(
        card.personId(),
        card.campus(),
        campus.map(CampusCard::name).orElse(null),
        aliased ? card.alias() : card.displayName(),
        aliased,
        card.affiliation(),
        card.mode(),
        card.level(),
        card.timeZone(),
        card.languages(),
        card.field(),
        card.industry(),
        aliased ? null : card.employer(),
        aliased ? null : card.headline(),
        card.skills(),
        card.interests());
  }
}
