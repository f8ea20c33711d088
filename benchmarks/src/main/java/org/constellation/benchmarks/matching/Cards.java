package org.constellation.benchmarks.matching;

import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;

/** Somebody else with the same card. */
final class Cards {

  private Cards() {}

  static ProfileCard withId(ProfileCard card, UUID id) {
    return new ProfileCard(
        id,
        card.campus(),
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
        card.skills(),
        card.interests(),
        card.offering());
  }
}
