package org.constellation.local.broker;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * Creates every topic before any service starts: left to the binder, a producer widened a topic
 * that its consumer had already read, and part of the events went unseen.
 */
public final class TopicCreation {
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
      return missing.size();
    }
  }

  static Admin admin(String broker) {
    return Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker));
  }
}
