package org.constellation.profile.people;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.platform.access.Caller;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person.
 *
 * @param roles those of the token: what they may do now
 * @param offers whether they ever said what they offer
 * @param needsDue whether a needs check-up is due
 */
record MeView(
    UUID personId,
    String campus,
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
    boolean offers,
    boolean needsDue) {

  static MeView of(Person person, Caller caller, Instant now) {
    Profile profile = person.profile();
    return new MeView(
        person.personId(),
        person.campus(),
        profile.displayName(),
        profile.alias(),
        profile.staged(),
        profile.email(),
        profile.locale(),
        profile.timeZone(),
        new TreeSet<>(caller.roles()),
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
        person.offers(),
        person.needs().due(now).isPresent());
  }
}
