package org.constellation.profile.people;

import java.util.List;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.jspecify.annotations.Nullable;

/**
 * What people may change about themselves; campus, roles and address come from elsewhere.
 *
 * @param displayName one line of at most 120 characters
 * @param alias one line of at most 60 characters
 * @param staged stay under the alias until a request is accepted
 * @param locale BCP 47 tag
 * @param timeZone IANA zone
 * @param field ISCED-F code
 * @param industry NAICS sector
 * @param employer one line of at most 120 characters
 * @param headline one line of at most 160 characters
 * @param languages ISO 639-1 codes, at most 10
 * @param skills skill ids, at most 30
 * @param interests interest ids, at most 20
 */
record EditableProfile(
    String displayName,
    String alias,
    boolean staged,
    String locale,
    String timeZone,
    Affiliation affiliation,
    Mode mode,
    Level level,
    @Nullable String field,
    @Nullable String industry,
    @Nullable String employer,
    @Nullable String headline,
    @Nullable List<String> languages,
    @Nullable List<String> skills,
    @Nullable List<String> interests) {

  EditableProfile {
    languages = languages == null ? List.of() : List.copyOf(languages);
    skills = skills == null ? List.of() : List.copyOf(skills);
    interests = interests == null ? List.of() : List.copyOf(interests);
  }

  static EditableProfile of(Profile profile) {
    return new EditableProfile(
        profile.displayName(),
        profile.alias(),
        profile.staged(),
        profile.locale(),
        profile.timeZone(),
        profile.affiliation(),
        profile.mode(),
        profile.level(),
        profile.field(),
        profile.industry(),
        profile.employer(),
        profile.headline(),
        profile.languages(),
        profile.skills(),
        profile.interests());
  }

  /** The profile with what is said here. */
  Profile onto(Profile profile) {
    return new Profile(
        displayName.strip(),
        alias.strip(),
        staged,
        profile.email(),
        locale,
        timeZone,
        affiliation,
        mode,
        level,
        field,
        industry,
        stripped(employer),
        stripped(headline),
        list(languages),
        list(skills),
        list(interests));
  }

  private static @Nullable String stripped(@Nullable String value) {
    return value == null ? null : value.strip();
  }

  private static List<String> list(@Nullable List<String> values) {
    return values == null ? List.of() : values;
  }
}
