package org.constellation.platform.events;

import java.util.Map;

/**
 * How far a topic was read.
 *
 * @param topicId told by the broker; a topic that is made anew under the same name has another one
 * @param next the first offset that was not read, by partition
 */
public record TopicPlaces(String topicId, Map<Integer, Long> next) {

  public TopicPlaces {
    next = Map.copyOf(next);
  }
}
