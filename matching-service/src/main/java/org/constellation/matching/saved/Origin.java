package org.constellation.matching.saved;

import java.time.Instant;
import java.util.Map;
import org.constellation.platform.events.TopicPlaces;

/**
 * Where saved cards come from.
 *
 * @param at when they were saved
 * @param topics by name: how far each was read; everything before is in the cards
 */
public record Origin(Instant at, Map<String, TopicPlaces> topics) {

  public Origin {
    topics = Map.copyOf(topics);
  }
}
