package org.constellation.benchmarks.matching;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;

/** Cards like others. */
final class Cards {

  private Cards() {}

  /** Somebody else with the same card. */
  static ProfileCard withId(ProfileCard card, UUID id) {
    return of(card, id, card.campus());
  }

  /** Of another campus, too. */
  static ProfileCard of(ProfileCard card, UUID id, String campus) {
    return with(card, id, campus, card.skills());
  }

  /** The same person, who knows something more. */
  static ProfileCard knowing(ProfileCard card, String skill) {
    List<String> skills = Stream.concat(card.skills().stream(), Stream.of(skill)).toList();
    return with(card, card.personId(), card.campus(), skills);
  }

  private static ProfileCard with(ProfileCard card, UUID id, String campus, List<String> skills) {
    return new ProfileCard(
        id,
        campus,
        card.version(),
        card.displayName(),
        card.alias(),
        card.staged(),
        card.email(),
        card.locale(),
        card.timeZone(),
        card.roles(),
        card.affiliation(),
        card.mode(),
        card.level(),
        card.field(),
        card.industry(),
        card.employer(),
        card.headline(),
        card.languages(),
        skills,
        card.interests(),
        card.offering());
  }
}
