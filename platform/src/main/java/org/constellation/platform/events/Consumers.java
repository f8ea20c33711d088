package org.constellation.platform.events;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import org.springframework.boot.health.contributor.Health;
import org.springframework.kafka.listener.MessageListenerContainer;

/**
 * The service's consumers as its probes see them. They look at the threads in this process and
 * never at the broker: without one, commands are taken and answered all the same.
 */
final class Consumers {

  private final List<String> functions;
  private final Map<String, MessageListenerContainer> bound = new ConcurrentHashMap<>();

  /**
   * None of them bound yet.
   *
   * @param functions each of which is to hear a topic
   */
  Consumers(List<String> functions) {
    this.functions = List.copyOf(functions);
  }

  /** Each group reads each topic once. */
  void add(String topic, String group, MessageListenerContainer container) {
    bound.put(topic + " " + group, container);
  }

  /** Up when all are bound and run, whether or not the broker answers them. */
  Health ready() {
    return bound.size() < functions.size()
        ? Health.down().withDetail("unbound", functions.size() - bound.size()).build()
        : without(each -> each.isRunning() && each.isInExpectedState());
  }

  /** Down when one has ended by itself: nothing but a new process begins it again. */
  Health alive() {
    return without(MessageListenerContainer::isInExpectedState);
  }

  private Health without(Predicate<MessageListenerContainer> well) {
    List<String> ended =
        bound.entrySet().stream()
            .filter(each -> !well.test(each.getValue()))
            .map(Map.Entry::getKey)
            .sorted()
            .toList();
    return ended.isEmpty() ? Health.up().build() : Health.down().withDetail("ended", ended).build();
  }
}
