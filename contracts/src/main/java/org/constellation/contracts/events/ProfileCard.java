package org.constellation.contracts.events;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.jspecify.annotations.Nullable;

/**
 * The card that other services need of a person, contact included: the one place where names and
 * addresses travel. A tombstone on the compacted topic erases it.
 *
 * @param version rises with every change; a reader keeps the highest
 * @param displayName shown to those who may know the person
 * @param alias shown instead of the name while {@code staged} and no request is accepted
 * @param staged whether the person stays under the alias until acceptance
 * @param email where notifications go, absent when the person has none
 * @param locale BCP 47 language tag of the texts they want
 * @param timeZone IANA zone
 * @param field field of study or work, ISCED-F code, absent when not stated
 * @param industry NAICS sector, absent when not stated
 * @param employer employer or department in words, absent when not stated
 * @param headline one line about themselves, absent when not stated
 * @param languages ISO 639-1 codes
 * @param skills ids of the skill taxonomy
 * @param interests ids of the interest taxonomy
 * @param offering what the person agreed to as a mentor, absent when they are none
 */
public record ProfileCard(
    UUID personId,
    String campus,
    long version,
    String displayName,
    String alias,
    boolean staged,
    @Nullable String email,
    String locale,
    String timeZone,
    Set<Role> roles,
    Affiliation affiliation,
    Mode mode,
    Level level,
    @Nullable String field,
    @Nullable String industry,
    @Nullable String employer,
    @Nullable String headline,
    List<String> languages,
    List<String> skills,
    List<String> interests,
    @Nullable Offering offering)
    implements StateCard {

  public ProfileCard {
    roles = InOrder.set(roles);
    languages = List.copyOf(languages);
    skills = List.copyOf(skills);
    interests = List.copyOf(interests);
  }

  @Override
  public String key() {
    return personId.toString();
  }
}
