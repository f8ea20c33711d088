package org.constellation.notification.streams;

import java.util.Collection;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.springframework.cloud.stream.binder.kafka.KafkaBindingRebalanceListener;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.event.EventListener;

/** Tells the streams what happens to the instance that holds them. */
class StreamListener implements KafkaBindingRebalanceListener {

  private final Streams streams;

  StreamListener(Streams streams) {
    this.streams = streams;
  }

  /**
   * This instance hears the broadcast only from here on: streams that were opened before look once
   * for what they may have missed.
   */
  @Override
  public void onPartitionsAssigned(
      String bindingName,
      Consumer<?, ?> consumer,
      Collection<TopicPartition> partitions,
      boolean initial) {
    if (bindingName.startsWith("feedEvents")) {
      partitions.forEach(consumer::position); // fixes where "from here on" is
      streams.ringAll();
    }
  }

  /** A graceful stop waits for every answer to end, and these do not end by themselves. */
  @EventListener
  void stopping(ContextClosedEvent event) {
    streams.endAll();
  }
}
