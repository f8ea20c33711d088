package org.constellation.local.clock;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.ConsumerGroupDescription;
import org.apache.kafka.clients.admin.GroupListing;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** Streams are quiet when every group has committed all that its partitions hold. */
public final class ConsumerLag implements Streams, AutoCloseable {
  /** Feeds that every instance reads from now on; they commit nothing to compare with. */
  private static final String ANONYMOUS = "anonymous.";

  private final Admin admin;

  /** Of the broker at {@code host:port}. */
  public ConsumerLag(String broker) {
    this.admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, broker));
  }

  /** Whether every consumer has read all there is. */
  @Override
  public boolean quiet() {
    try {
      Map<String, Set<TopicPartition>> read = assignments();
      Map<TopicPartition, Long> ends = ends(read.values());
      Map<String, Map<TopicPartition, OffsetAndMetadata>> committed = committed(read.keySet());
      return read.entrySet().stream()
          .allMatch(
              g -> caughtUp(g.getValue(), committed.getOrDefault(g.getKey(), Map.of()), ends));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    admin.close();
  }

  private Map<String, Set<TopicPartition>> assignments()
      throws InterruptedException, ExecutionException {
    List<String> groups =
        admin.listGroups().all().get().stream()
            .map(GroupListing::groupId)
            .filter(group -> !group.startsWith(ANONYMOUS))
            .toList();
    return admin.describeConsumerGroups(groups).all().get().entrySet().stream()
        .collect(Collectors.toMap(Map.Entry::getKey, g -> partitions(g.getValue())));
  }

  private static Set<TopicPartition> partitions(ConsumerGroupDescription group) {
    return group.members().stream()
        .flatMap(member -> member.assignment().topicPartitions().stream())
        .collect(Collectors.toSet());
  }

  private Map<TopicPartition, Long> ends(Collection<Set<TopicPartition>> read)
      throws InterruptedException, ExecutionException {
    Map<TopicPartition, OffsetSpec> asked =
        read.stream()
            .flatMap(Set::stream)
            .distinct()
            .collect(Collectors.toMap(Function.identity(), _ -> OffsetSpec.latest()));
    Map<TopicPartition, Long> ends = new HashMap<>();
    for (Map.Entry<TopicPartition, ListOffsetsResultInfo> end :
        admin.listOffsets(asked).all().get().entrySet()) {
      ends.put(end.getKey(), end.getValue().offset());
    }
    return ends;
  }

  private Map<String, Map<TopicPartition, OffsetAndMetadata>> committed(Set<String> groups)
      throws InterruptedException, ExecutionException {
    return admin
        .listConsumerGroupOffsets(
            groups.stream()
                .collect(
                    Collectors.toMap(Function.identity(), _ -> new ListConsumerGroupOffsetsSpec())))
        .all()
        .get();
  }

  /** A partition that holds nothing needs no commit. */
  private static boolean caughtUp(
      Set<TopicPartition> read,
      Map<TopicPartition, OffsetAndMetadata> committed,
      Map<TopicPartition, Long> ends) {
    return read.stream()
        .allMatch(p -> {
          OffsetAndMetadata at = committed.get(p);
          return (at == null ? 0 : at.offset()) >= ends.getOrDefault(p, 0L);
        });
  }
}
