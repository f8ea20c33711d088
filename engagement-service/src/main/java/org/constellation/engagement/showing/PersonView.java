package org.constellation.engagement.showing;

import java.util.List;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * A person's card. An engagement stands for an accepted request, so the name is always shown.
 *
 * @param campusName absent while the campus's card is not here
 * @param aliased always false here
 */
public record PersonView(
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

  static PersonView of(ProfileCard card, @Nullable String campusName) {
    return new PersonView(
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
}
