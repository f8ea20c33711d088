package org.constellation.local.broker;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;

/**
 * Production's topics are those of the local stack: the script is run with a tool that only tells.
 */
class TopicScriptTest {

  @Test
  void the_script_creates_every_topic_as_it_is_planned() throws Exception {
    assertThat(created("1")).isEqualTo(planned("1", "1"));
  }

  @Test
  void with_three_replicas_two_must_have_what_is_acknowledged() throws Exception {
    assertThat(created("3")).isEqualTo(planned("3", "2"));
  }

  private static Map<String, Map<String, String>> planned(String replicas, String insync) {
    return TopicPlan.all().stream()
        .collect(
            toMap(
                NewTopic::name,
                topic -> {
                  Map<String, String> settings = new HashMap<>(topic.configs());
                  settings.put("min.insync.replicas", insync);
                  settings.put("--partitions", Integer.toString(topic.numPartitions()));
                  settings.put("--replication-factor", replicas);
                  return settings;
                }));
  }

  private static Map<String, Map<String, String>> created(String replicas)
      throws IOException, InterruptedException {
    ProcessBuilder script = new ProcessBuilder("sh", "deploy/kafka/create-topics.sh");
    script.directory(Path.of("..").toFile()).redirectErrorStream(true);
    script.environment().put("BROKER", "nowhere:9092");
    script.environment().put("REPLICATION", replicas);
    script.environment().put("KAFKA_TOPICS", "echo");
    Process run = script.start();
    List<String> told = new String(run.getInputStream().readAllBytes(), UTF_8).lines().toList();

    assertThat(run.waitFor()).as(String.join("\n", told)).isZero();
    return told.stream().collect(toMap(TopicScriptTest::name, TopicScriptTest::settings));
  }

  private static String name(String call) {
    List<String> words = List.of(call.split(" ", -1));
    return words.get(words.indexOf("--topic") + 1);
  }

  private static Map<String, String> settings(String call) {
    List<String> words = new ArrayList<>(List.of(call.split(" ", -1)));
    Map<String, String> settings = new HashMap<>();
    for (int i = 0; i < words.size() - 1; i++) {
      String value = words.get(i + 1);
      switch (words.get(i)) {
        case "--config" -> settings.put(value.split("=", 2)[0], value.split("=", 2)[1]);
        case "--partitions", "--replication-factor" -> settings.put(words.get(i), value);
        default -> {}
      }
    }
    return settings;
  }
}
