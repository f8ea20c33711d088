package org.constellation.local.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.NewTopic;
import org.constellation.contracts.events.Topic;

/** How each topic is kept; the same as deploy's topic job creates, with one replica. */
final class TopicPlan {
  /** The services that consume, and so need a place for what they cannot handle. */
  static final List<String> CONSUMERS =
      List.of(
          "profile-service",
          "matching-service",
          "request-service",
          "engagement-service",
          "notification-service");

  private static final Duration SEQUENCE_KEPT = Duration.ofDays(30);
  private static final String MIB_4 = Integer.toString(4 << 20);

  private TopicPlan() {}

  static List<NewTopic> all() {
    return Stream.concat(
            Stream.of(Topic.values()).map(t -> topic(t.topicName(), settings(t.kind()))),
            CONSUMERS.stream().map(TopicPlan::deadLetters).map(n -> topic(n, kept(SEQUENCE_KEPT))))
        .toList();
  }

  static String deadLetters(String service) {
    return "constellation." + service + ".dead-letters";
  }

  private static NewTopic topic(String name, Map<String, String> settings) {
    return new NewTopic(name, Optional.of(Topic.PARTITIONS), Optional.of((short) 1))
        .configs(settings);
  }

  private static Map<String, String> settings(Topic.Kind kind) {
    return switch (kind) {
      case STATE -> compacted();
      case SEQUENCE -> kept(SEQUENCE_KEPT);
      case BROADCAST -> kept(Duration.ofHours(1));
    };
  }

  /** Small segments and a bounded lag, so that a tombstone really removes what it stands for. */
  private static Map<String, String> compacted() {
    String day = Long.toString(Duration.ofDays(1).toMillis());
    return Map.of(
        "cleanup.policy", "compact",
        "max.compaction.lag.ms", day,
        "delete.retention.ms", day,
        "segment.bytes", MIB_4,
        "min.cleanable.dirty.ratio", "0.2");
  }

  private static Map<String, String> kept(Duration howLong) {
    long ms = howLong.toMillis();
    return Map.of(
        "cleanup.policy", "delete",
        "retention.ms", Long.toString(ms),
        "segment.ms", Long.toString(Math.max(Duration.ofMinutes(10).toMillis(), ms / 30)));
  }
}
