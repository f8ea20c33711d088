package org.constellation.profile.people;

import java.util.List;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What a person says of themselves, or a roster of them.
 *
 * @param alias shown instead of the name while {@code staged}, until a request is accepted
 * @param email where notifications go; absent for no mail
 * @param locale BCP 47 tag
 * @param timeZone IANA zone
 * @param field ISCED-F code
 * @param industry NAICS sector
 * @param languages ISO 639-1 codes
 */
public record Profile(
    String displayName,
    String alias,
    boolean staged,
    @Nullable String email,
    String locale,
    String timeZone,
    Affiliation affiliation,
    Mode mode,
    Level level,
    @Nullable String field,
    @Nullable String industry,
    @Nullable String employer,
    @Nullable String headline,
    List<String> languages,
    List<String> skills,
    List<String> interests) {

  public Profile {
    languages = List.copyOf(languages);
    skills = List.copyOf(skills);
    interests = List.copyOf(interests);
  }
}
