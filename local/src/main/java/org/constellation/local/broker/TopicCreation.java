package org.constellation.local.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * Creates every topic before any service starts: left to the binder, a producer widened a topic
 * that its consumer had already read, and part of the events went unseen.
 */
public final class TopicCreation {
  private static final Duration LEADERS_WITHIN = Duration.ofSeconds(30);
  private static final Duration LOOK_AGAIN = Duration.ofMillis(50);

  private TopicCreation() {}

  /**
   * Creates what is missing and leaves alone what is there.
   *
   * @param broker host and port
   * @return how many topics were new
   */
  public static int createMissing(String broker) throws InterruptedException, ExecutionException {
    try (Admin admin = admin(broker)) {
      Set<String> existing = admin.listTopics().names().get();
      List<NewTopic> missing =
          TopicPlan.all().stream().filter(t -> !existing.contains(t.name())).toList();
      admin.createTopics(missing).all().get();
      awaitLeaders(admin);
      return missing.size();
    }
  }

  private static void awaitLeaders(Admin admin) throws InterruptedException, ExecutionException {
    long deadline = System.nanoTime() + LEADERS_WITHIN.toNanos();
    while (leaderless(admin)) {
      if (System.nanoTime() - deadline > 0) {
        throw new IllegalStateException("the broker gives its partitions no leader");
      }
      LockSupport.parkNanos(LOOK_AGAIN.toNanos());
    }
  }

  /** A producer that comes before a partition has its leader may lose the order it counts by. */
  private static boolean leaderless(Admin admin) throws InterruptedException, ExecutionException {
    List<String> all = TopicPlan.all().stream().map(NewTopic::name).toList();
    try {
      return admin.describeTopics(all).allTopicNames().get().values().stream()
          .flatMap(topic -> topic.partitions().stream())
          .anyMatch(partition -> partition.leader() == null || partition.leader().isEmpty());
    } catch (ExecutionException e) {
      if (e.getCause() instanceof UnknownTopicOrPartitionException) {
        return true;
      }
      throw e;
    }
  }

  static Admin admin(String broker) {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker));
  }
}
