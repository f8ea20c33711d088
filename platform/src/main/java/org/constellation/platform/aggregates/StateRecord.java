package org.constellation.platform.aggregates;

import java.util.Optional;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;

/**
 * What an aggregate says of its current state on a compacted topic.
 *
 * @param card empty for a tombstone
 */
public record StateRecord(Topic topic, String key, Optional<StateCard> card) {

  public static StateRecord of(Topic topic, StateCard card) {
    return new StateRecord(topic, card.key(), Optional.of(card));
  }

  public static StateRecord tombstone(Topic topic, String key) {
    return new StateRecord(topic, key, Optional.empty());
  }
}
