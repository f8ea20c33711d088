package org.constellation.matching.ranking;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;

/**
 * What is looked for.
 *
 * @param need empty when people are only looked around for
 * @param interaction empty when anything will do
 * @param channels by any of which the mentee would like to meet; empty when all are the same
 */
public record Ask(
    Mentee mentee,
    Optional<Need> need,
    Optional<InteractionType> interaction,
    Set<Channel> channels,
    Instant now) {

  public Ask {
    channels = Set.copyOf(channels);
  }

  /** The names of those wished channels that somebody offers. */
  List<String> wished(Set<Channel> offered) {
    return channels.isEmpty()
        ? List.of()
        : channels.stream().filter(offered::contains).sorted().map(Channel::name).toList();
  }

  /** By whichever channel. */
  public Ask(
      Mentee mentee, Optional<Need> need, Optional<InteractionType> interaction, Instant now) {
    this(mentee, need, interaction, Set.of(), now);
  }
}
