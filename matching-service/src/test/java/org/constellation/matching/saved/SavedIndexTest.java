package org.constellation.matching.saved;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.Topic;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.events.CompactedConsumers;
import org.constellation.platform.events.CompactedReader;
import org.constellation.platform.events.EventJson;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.kafka.test.EmbeddedKafkaBroker;
import org.springframework.kafka.test.EmbeddedKafkaKraftBroker;

class SavedIndexTest {

  @TempDir Path folder;
  private Path path = Path.of("");
  private CardFile file = new CardFile(path);
  private final EmbeddedKafkaBroker broker =
      new EmbeddedKafkaKraftBroker(
          1,
          2,
          List.of(Topic.PROFILES, Topic.CAMPUSES, Topic.MENTOR_LOADS, Topic.RELATIONS).stream()
              .map(Topic::topicName)
              .toArray(String[]::new));

  @BeforeEach
  void topics_with_two_people() throws Exception {
    path = folder.resolve("index");
    file = new CardFile(path);
    broker.afterPropertiesSet();
    tell(campus("north", null, true));
    tell(person(1, "north").mentor());
    tell(person(2, "north").mentor());
  }

  @AfterEach
  void stop() {
    broker.destroy();
  }

  /** An instance from its start until it is stopped. */
  private final class Instance implements AutoCloseable {
    private final LiveIndex index;
    private final SavedIndex saved;
    private final List<CompactedReader<?>> readers;

    Instance(Instant now) {
      this(now, broker.getBrokersAsString());
    }

    Instance(Instant now, String servers) {
      saved =
          new SavedIndex(
              Optional.of(file),
              () -> new LiveIndex(NOW),
              consumers(servers),
              Clock.fixed(now, ZoneOffset.UTC));
      index = saved.index();
      readers =
          List.of(
              saved.reader(
                  Topic.PROFILES,
                  ProfileCard.class,
                  (key, card) ->
                      card.ifPresentOrElse(
                          index::put, () -> index.forgetPerson(UUID.fromString(key)))),
              saved.reader(Topic.CAMPUSES, CampusCard.class, (_, card) -> put(card)),
              saved.reader(Topic.MENTOR_LOADS, MentorLoad.class, (_, card) -> put(card)),
              saved.reader(Topic.RELATIONS, Relation.class, (_, card) -> put(card)));
    }

    private void put(Optional<? extends StateCard> card) {
      card.ifPresent(index::put);
    }

    Instance read() {
      readers.forEach(CompactedReader::start);
      await().until(() -> readers.stream().allMatch(CompactedReader::isCaughtUp));
      return this;
    }

    @Override
    public void close() {
      readers.forEach(CompactedReader::stop);
    }
  }

  @Test
  void a_restart_reads_the_file_and_then_only_what_came_after() throws Exception {
    save();
    send(Topic.PROFILES, id(2).toString(), null);
    tell(person(1, "north").version(2).name("Newer Name").mentor());
    tell(person(3, "north").mentor());

    try (Instance second = new Instance(NOW.plusSeconds(60))) {
      assertThat(second.saved.isLoaded()).isTrue();
      assertThat(second.index.person(id(2))).isPresent();
      second.read();
      assertThat(second.index.person(id(2))).isEmpty();
      assertThat(second.index.person(id(3))).isPresent();
      assertThat(second.index.person(id(1)).orElseThrow().displayName()).isEqualTo("Newer Name");
      assertThat(second.index.campus("north")).isPresent();
    }
  }

  @Test
  void a_file_that_is_too_old_or_from_the_future_is_passed_over() throws Exception {
    save();
    for (Duration later : List.of(SavedIndex.FRESH, Duration.ofSeconds(-1))) {
      try (Instance second = new Instance(NOW.plus(later))) {
        assertThat(second.saved.isLoaded()).isFalse();
        second.read();
        assertThat(second.index.person(id(2))).isPresent();
      }
    }
  }

  @Test
  void a_file_of_topics_that_were_made_anew_is_passed_over() throws Exception {
    save();
    makeAnew(Topic.PROFILES.topicName());
    try (Instance second = new Instance(NOW)) {
      assertThat(second.saved.isLoaded()).isFalse();
      second.read();
      assertThat(second.index.person(id(2))).isEmpty();
    }
  }

  @Test
  void what_a_wrong_file_told_before_its_fault_is_forgotten() throws Exception {
    save();
    Bytes.change(path, Bytes::withoutEnd);
    assertThat(file.origin()).isPresent();
    isPassedOver();
  }

  @Test
  void what_cannot_be_read_is_passed_over() throws Exception {
    Files.createDirectory(path);
    Files.writeString(path.resolve("something"), "x".repeat(99));
    isPassedOver();
  }

  private void isPassedOver() {
    try (Instance second = new Instance(NOW)) {
      assertThat(second.saved.isLoaded()).isFalse();
      assertThat(second.index.person(id(1))).isEmpty();
      second.read();
      assertThat(second.index.person(id(1))).isPresent();
    }
  }

  @Test
  void a_start_does_without_the_file_while_the_broker_is_away() throws Exception {
    save();
    try (Instance second = new Instance(NOW, "localhost:1")) {
      assertThat(second.saved.isLoaded()).isFalse();
      assertThat(second.index.person(id(1))).isEmpty();
    }
  }

  @Test
  void a_file_that_would_soon_be_too_old_is_written_anew() throws Exception {
    save();
    for (int hours : new int[] {5, 6, 11, 12}) {
      try (Instance next = new Instance(NOW.plus(Duration.ofHours(hours)))) {
        assertThat(next.saved.isLoaded()).isTrue();
        next.read().saved.save();
      }
      assertThat(Duration.between(NOW, file.origin().orElseThrow().at())).hasHours(hours / 6 * 6L);
    }
  }

  @Test
  void nothing_is_saved_once_a_topic_is_no_longer_read() throws Exception {
    save();
    try (Instance next = new Instance(NOW.plus(Duration.ofHours(6))).read()) {
      next.readers.getFirst().stop();
      tell(campus("south", null, true));
      await().until(() -> next.index.campus("south").isPresent());
      next.saved.save();
    }
    assertThat(file.origin().orElseThrow().at()).isEqualTo(NOW);
  }

  private void makeAnew(String topic) throws Exception {
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", broker.getBrokersAsString()))) {
      admin.deleteTopics(List.of(topic)).all().get(10, TimeUnit.SECONDS);
      await()
          .ignoreExceptions()
          .until(() -> {
            var made = admin.createTopics(List.of(new NewTopic(topic, 2, (short) 1)));
            return made.all().get(10, TimeUnit.SECONDS) == null;
          });
    }
  }

  private void save() throws Exception {
    try (Instance first = new Instance(NOW)) {
      assertThat(first.saved.isLoaded()).isFalse();
      first.read().saved.save();
    }
  }

  private static CompactedConsumers consumers(String servers) {
    return new CompactedConsumers(
        Map.of(
            "bootstrap.servers",
            servers,
            "default.api.timeout.ms",
            5_000,
            "enable.auto.commit",
            false,
            "key.deserializer",
            StringDeserializer.class,
            "value.deserializer",
            "org.apache.kafka.common.serialization.ByteArrayDeserializer"));
  }

  private void tell(StateCard card) throws Exception {
    send(
        Topic.carrying(card.getClass()),
        card.key(),
        EventJson.write(card).getBytes(StandardCharsets.UTF_8));
  }

  private void send(Topic topic, String key, byte @Nullable [] body) throws Exception {
    Map<String, Object> settings = Map.of("bootstrap.servers", broker.getBrokersAsString());
    try (var producer =
        new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(topic.topicName(), key, body)).get(10, TimeUnit.SECONDS);
    }
  }
}
