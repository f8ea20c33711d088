package org.constellation.benchmarks.matching;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.jspecify.annotations.Nullable;

/** Cards like others. */
public final class Cards {

  private Cards() {}

  /** Somebody else with the same card. */
  static ProfileCard withId(ProfileCard card, UUID id) {
    return of(card, id, card.campus());
  }

  /** Of another campus, too. */
  public static ProfileCard of(ProfileCard card, UUID id, String campus) {
    return with(card, id, campus, card.version(), card.skills(), card.offering());
  }

  /** Somebody else with the same card, which is newer. */
  static ProfileCard newer(ProfileCard card, UUID id, long version) {
    return with(card, id, card.campus(), version, card.skills(), card.offering());
  }

  /** The same person, who offers nothing any more. */
  static ProfileCard offeringNothing(ProfileCard card, long version) {
    return with(card, card.personId(), card.campus(), version, card.skills(), null);
  }

  /** The same person, who knows something more. */
  static ProfileCard knowing(ProfileCard card, String skill) {
    List<String> skills = Stream.concat(card.skills().stream(), Stream.of(skill)).toList();
    return with(card, card.personId(), card.campus(), card.version(), skills, card.offering());
  }

  /** The same mentor, who offers this too, has so many places in all, and never pauses. */
  public static ProfileCard offering(ProfileCard card, InteractionType type, int places) {
    Offering had = Objects.requireNonNull(card.offering());
    Map<InteractionType, Integer> all = new EnumMap<>(InteractionType.class);
    all.putAll(had.places());
    all.put(type, places);
    Offering offering =
        new Offering(
            all,
            places,
            places,
            had.hoursPerMonth(),
            had.hours(),
            had.needs(),
            had.channels(),
            had.languages(),
            had.wishes(),
            had.cannotHelpWith(),
            had.visibility(),
            null);
    return with(card, card.personId(), card.campus(), card.version(), card.skills(), offering);
  }

  private static ProfileCard with(
      ProfileCard card,
      UUID id,
      String campus,
      long version,
      List<String> skills,
      @Nullable Offering offering) {
    return new ProfileCard(
        id,
        campus,
        version,
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
        offering);
  }
}
