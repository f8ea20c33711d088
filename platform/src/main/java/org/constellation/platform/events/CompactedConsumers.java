package org.constellation.platform.events;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;

/** Makes readers of compacted topics, each with a consumer of its own. */
public final class CompactedConsumers {

  private final Map<String, Object> settings;

  CompactedConsumers(Map<String, Object> settings) {
    this.settings = settings;
  }

  /** A reader that starts with the application and builds the view from the topic's beginning. */
  public <C extends StateCard> CompactedReader<C> reader(
      Topic topic, Class<C> type, BiConsumer<String, Optional<C>> view) {
    return new CompactedReader<>(new KafkaConsumer<>(settings), topic, type, view);
  }
}
