package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.apache.kafka.common.Metric;
import org.apache.kafka.common.MetricName;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.contributor.Status;
import org.springframework.kafka.listener.MessageListenerContainer;

class ConsumersTest {

  private static final Container RUNS = new Container(true, true);
  private static final Container STOPPED = new Container(false, true);
  private static final Container ENDED = new Container(false, false);

  /** A container as it stands. */
  record Container(boolean isRunning, boolean isInExpectedState)
      implements MessageListenerContainer {
    @Override
    public void setupMessageListener(Object messageListener) {}

    @Override
    public Map<String, Map<MetricName, ? extends Metric>> metrics() {
      return Map.of();
    }

    @Override
    public void start() {}

    @Override
    public void stop() {}
  }

  private final Consumers consumers = new Consumers(List.of("cards", "events"));

  @Test
  void it_is_not_ready_until_all_are_bound_but_alive() {
    consumers.add("profiles", "toy", RUNS);
    assertThat(consumers.ready().getStatus()).isEqualTo(Status.DOWN);
    assertThat(consumers.alive().getStatus()).isEqualTo(Status.UP);

    consumers.add("requests", "toy", RUNS);

    assertThat(consumers.ready().getStatus()).isEqualTo(Status.UP);
  }

  @Test
  void one_that_was_bound_again_counts_once() {
    consumers.add("profiles", "toy", RUNS);
    consumers.add("profiles", "toy", RUNS);

    assertThat(consumers.ready().getDetails()).containsEntry("unbound", 1);
  }

  @Test
  void one_that_was_stopped_can_be_started_and_one_that_ended_cannot() {
    consumers.add("profiles", "toy", RUNS);
    consumers.add("requests", "toy", STOPPED);
    assertThat(consumers.ready().getStatus()).isEqualTo(Status.DOWN);
    assertThat(consumers.alive().getStatus()).isEqualTo(Status.UP);

    consumers.add("requests", "toy", ENDED);

    assertThat(consumers.ready().getStatus()).isEqualTo(Status.DOWN);
    assertThat(consumers.alive().getDetails()).containsEntry("ended", List.of("requests toy"));
  }
}
