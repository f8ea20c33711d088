package org.constellation.matching.index;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.Mentee;

/**
 * A wish for recommendations.
 *
 * @param interaction empty when anything that the mentor offers will do
 * @param channels by any of which the caller would like to meet; empty when all are the same
 * @param answering whether those who named other needs than this one are left out
 */
public record Wanted(
    UUID caller,
    Need need,
    Optional<InteractionType> interaction,
    Set<Channel> channels,
    int limit,
    Instant now,
    boolean answering) {

  public Wanted {
    channels = Set.copyOf(channels);
  }

  /** Also of those who named other needs. */
  public Wanted(
      UUID caller,
      Need need,
      Optional<InteractionType> interaction,
      Set<Channel> channels,
      int limit,
      Instant now) {
    this(caller, need, interaction, channels, limit, now, false);
  }

  /** By whichever channel. */
  public Wanted(
      UUID caller, Need need, Optional<InteractionType> interaction, int limit, Instant now) {
    this(caller, need, interaction, Set.of(), limit, now);
  }

  Wanted at(Instant other) {
    return new Wanted(caller, need, interaction, channels, limit, other, answering);
  }

  /** The same of those alone who named the need, or none, meaning any. */
  public Wanted fromWhoeverAnswers() {
    return new Wanted(caller, need, interaction, channels, limit, now, true);
  }

  /** The same for the one who calls. */
  public Ask of(Mentee mentee) {
    return new Ask(mentee, Optional.of(need), interaction, channels, now);
  }
}
