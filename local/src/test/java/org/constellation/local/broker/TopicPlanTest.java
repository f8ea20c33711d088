package org.constellation.local.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.NewTopic;
import org.constellation.contracts.events.Topic;
import org.junit.jupiter.api.Test;

class TopicPlanTest {
  private final Map<String, NewTopic> plan =
      TopicPlan.all().stream().collect(Collectors.toMap(NewTopic::name, Function.identity()));

  @Test
  void every_topic_of_the_contracts_and_a_dead_letter_topic_for_every_consumer_are_planned() {
    assertThat(plan).hasSize(Topic.values().length + TopicPlan.CONSUMERS.size());
    assertThat(plan.keySet())
        .contains("constellation.profiles", "constellation.request-service.dead-letters");
  }

  @Test
  void every_topic_has_the_partitions_of_the_contracts() {
    assertThat(plan.values()).allMatch(t -> t.numPartitions() == Topic.PARTITIONS);
  }

  @Test
  void state_topics_are_compacted_within_a_day() {
    assertThat(settings("constellation.profiles"))
        .containsEntry("cleanup.policy", "compact")
        .containsEntry("max.compaction.lag.ms", "86400000");
  }

  @Test
  void sequences_are_kept_for_thirty_days_and_broadcasts_for_an_hour() {
    assertThat(settings("constellation.requests")).containsEntry("retention.ms", "2592000000");
    assertThat(settings("constellation.notifications")).containsEntry("retention.ms", "3600000");
  }

  private Map<String, String> settings(String topic) {
    return Objects.requireNonNull(plan.get(topic)).configs();
  }
}
