package org.constellation.matching.ranking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;

/**
 * Who could be asked: the card with its offering, and how much room is left.
 *
 * @param load empty until request-service has told; then nobody is recommended
 * @param week when the mentor has stated to be able to meet, local to {@code zone}
 * @param shown how much they were shown lately: {@link Equity#shown}
 */
public record Mentor(
    ProfileCard card,
    Offering offering,
    Optional<MentorLoad> load,
    ZoneId zone,
    Week week,
    int shown) {

  /** Somebody who offers something, shown no more than others; or nobody. */
  public static Optional<Mentor> of(ProfileCard card, Optional<MentorLoad> load) {
    return of(card, load, 0);
  }

  /** Somebody who offers something, or nobody. */
  public static Optional<Mentor> of(ProfileCard card, Optional<MentorLoad> load, int shown) {
    return Optional.ofNullable(card.offering())
        .map(offering ->
            new Mentor(
                card,
                offering,
                load,
                ZoneId.of(card.timeZone()),
                Week.stated(offering.hours()),
                shown));
  }

  public UUID id() {
    return card.personId();
  }

  /** Stated hours a week of the mentor that are in the mentee's day. */
  public int sharedHours(Mentee mentee, Instant at) {
    return Week.sharedHours(week, zone, mentee.zone(), at);
  }
}
