package org.constellation.matching.ranking;

import java.time.ZoneId;
import org.constellation.contracts.events.ProfileCard;

/** Who asks. */
public record Mentee(ProfileCard card, ZoneId zone) {

  public static Mentee of(ProfileCard card) {
    return new Mentee(card, ZoneId.of(card.timeZone()));
  }
}
