package org.constellation.system.runs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.Topic;
import org.constellation.local.calls.Answer;
import org.constellation.local.calls.Eventually;
import org.constellation.local.calls.Site;
import org.constellation.system.check.Settling;
import org.constellation.system.figures.Figures;
import org.constellation.system.load.Load;
import org.constellation.system.load.People;
import org.constellation.system.load.Told;
import org.constellation.system.stack.StackProcess;

/**
 * A poison event must be set aside within five seconds while other keys flow, and a minute without
 * the store must set nothing aside.
 */
final class PoisonRun implements Run {

  private static final String POISON = "{\"requestId\": \"not an id";
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    People people = People.of(20, 10);
    try (StackProcess stack = StackProcess.start(options.home(), true)) {
      people.beGenerous(stack.site(), 50, 100);
      Told told;
      try (Load load = Load.start(stack.site(), people, 4, options.seed(), PAUSE)) {
        told = load.told();
        poison(stack, told, figures);
        long before = deadLetters(stack.site());
        withoutStore(stack, options.quick() ? 10 : 60);
        Pace pace = new Pace();
        pace.untilAcknowledged(told, 50);
        figures.exactly(
            "dead letters added by " + (options.quick() ? 10 : 60) + " s without the store",
            deadLetters(stack.site()) - before,
            "",
            0);
      }
      List<String> findings = Settling.findings(stack.site(), people, told, Duration.ofMinutes(2));
      findings.stream().limit(20).forEach(System.out::println);
      figures.exactly("lost or doubled", findings.size(), "findings", 0);
    }
  }

  private static void poison(StackProcess stack, Told told, Figures figures) {
    String key = UUID.randomUUID().toString();
    long acknowledged = told.acknowledged();
    // An engagement completes only after its opening came through the topic that is poisoned.
    int completed = told.completed().size();
    long sent = send(stack.broker(), key);
    figures.atMost(
        "poison event to the dead-letter topic",
        secondsUntilSeen(stack.broker(), key, sent),
        "s",
        5);
    Pace pace = new Pace();
    pace.untilAcknowledged(told, 50);
    figures.atLeast(
        "commands acknowledged meanwhile", (double) (told.acknowledged() - acknowledged), "", 50);
    figures.atLeast(
        "engagements of other keys opened and completed meanwhile",
        told.completed().size() - completed,
        "",
        10);
    Answer letters =
        Eventually.get(
            Duration.ofSeconds(10),
            () -> stack.site().as("operator").get("/operations/dead-letters"),
            answer -> answer.ok() && !answer.items().isEmpty());
    figures.atLeast("dead letters an operator sees", letters.items().size(), "", 1);
  }

  /** Sends it and returns its stamp: connecting is not part of its way. */
  private static long send(String broker, String key) {
    var record =
        new ProducerRecord<>(
            Topic.REQUESTS.topicName(), key, POISON.getBytes(StandardCharsets.UTF_8));
    Map.of(
            "ce_id", UUID.randomUUID().toString(),
            "ce_source", "/request-service",
            "ce_specversion", "1.0",
            "ce_type", "org.constellation.requests.RequestAccepted",
            "ce_subject", key,
            "ce_campus", "alaska-anchorage",
            "ce_sequence", "1",
            "ce_time", "2026-11-22T12:00:00Z")
        .forEach(
            (name, value) -> record.headers().add(name, value.getBytes(StandardCharsets.UTF_8)));
    try (var producer =
        new KafkaProducer<>(
            Map.<String, Object>of("bootstrap.servers", broker),
            new StringSerializer(),
            new ByteArraySerializer())) {
      return producer.send(record).get().timestamp();
    } catch (InterruptedException | ExecutionException e) {
      throw new IllegalStateException("the poison was not taken", e);
    }
  }

  private static double secondsUntilSeen(String broker, String key, long sent) {
    try (var consumer =
        new KafkaConsumer<>(
            Map.<String, Object>of(
                "bootstrap.servers",
                broker,
                "group.id",
                "poison-run-" + key,
                "auto.offset.reset",
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer())) {
      consumer.subscribe(
          List.of(
              "constellation.engagement-service.dead-letters",
              "constellation.notification-service.dead-letters"));
      long begun = System.nanoTime();
      while (System.nanoTime() - begun < TimeUnit.SECONDS.toNanos(60)) {
        for (var record : consumer.poll(Duration.ofMillis(50))) {
          if (record.key().equals(key)) {
            // By the records' stamps: joining as a reader takes longer than the way there.
            return (record.timestamp() - sent) / 1000.0;
          }
        }
      }
      return Double.POSITIVE_INFINITY;
    }
  }

  private static long deadLetters(Site site) {
    return site.as("operator").get("/operations/dead-letters?limit=100").required().items().size();
  }

  /** The store stands still: it neither answers nor refuses. */
  private static void withoutStore(StackProcess stack, int seconds)
      throws IOException, InterruptedException {
    ProcessHandle store = stack.part("store");
    signal("STOP", store);
    LockSupport.parkNanos(TimeUnit.SECONDS.toNanos(seconds));
    signal("CONT", store);
  }

  private static void signal(String name, ProcessHandle process)
      throws IOException, InterruptedException {
    int code =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    if (code != 0) {
      throw new IOException("kill -" + name + " failed");
    }
  }
}
