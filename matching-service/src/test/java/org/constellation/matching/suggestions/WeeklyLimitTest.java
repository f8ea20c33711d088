package org.constellation.matching.suggestions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.bson.UuidRepresentation;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.matching.People;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.StateRecord;
import org.constellation.platform.aggregates.Stores;
import org.constellation.platform.due.DueTask;
import org.constellation.platform.outbox.OutboxEntry;
import org.constellation.platform.outbox.Publisher;
import org.constellation.platform.outbox.Relay;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.mongodb.core.MongoTemplate;

/** Two instances on one store, each made anew every day: nobody is told twice in a week. */
class WeeklyLimitTest {

  private static final EmbeddedMongo SERVER = EmbeddedMongo.start(Options.inMemory());
  private static final MongoClient CLIENT =
      MongoClients.create(
          MongoClientSettings.builder()
              .applyConnectionString(new ConnectionString(SERVER.uri("matching")))
              .uuidRepresentation(UuidRepresentation.STANDARD)
              .build());
  private static final int PEOPLE = 20;
  private static final int INSTANCES = 2;

  private final LiveIndex index = new LiveIndex(NOW);
  private final ConcurrentLinkedQueue<String> told = new ConcurrentLinkedQueue<>();

  @AfterAll
  static void close() {
    CLIENT.close();
    SERVER.close();
  }

  @BeforeEach
  void a_campus() {
    index.put(People.campus("north", null, true));
    IntStream.rangeClosed(1, PEOPLE).forEach(n -> index.put(person(n, "north").mentee()));
    index.put(person(99, "north").mentor());
    index.put(person(99, "north").load().card());
    SuggestionDesk desk = new SuggestionDesk(instance(), Clock.fixed(NOW, ZoneOffset.UTC));
    IntStream.rangeClosed(1, PEOPLE).forEach(n -> desk.checked(id(n), "north", 1, true, NOW));
  }

  private Aggregates<Suggestion, MatchEvent> instance() {
    Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    var relay = new Relay(new Recording(), Runnable::run, clock, new SimpleMeterRegistry());
    return new Stores(new MongoTemplate(CLIENT, "matching"), relay, clock, clock)
        .aggregates(Suggestion.TYPE);
  }

  private DueTask due(boolean ready) {
    return SuggestionsConfiguration.due(instance(), index, () -> ready);
  }

  private List<String> on(Instant day) throws Exception {
    told.clear();
    try (ExecutorService together = Executors.newFixedThreadPool(INSTANCES)) {
      List<Callable<Integer>> all = new ArrayList<>();
      IntStream.range(0, INSTANCES).forEach(_ -> all.add(() -> due(true).run(day)));
      for (Future<Integer> each : together.invokeAll(all)) {
        each.get();
      }
    }
    return List.copyOf(told);
  }

  @Test
  void over_five_weeks_each_is_told_at_most_once_a_week() throws Exception {
    List<Integer> counts = new ArrayList<>();
    for (int day = 0; day < 35; day++) {
      List<String> today = on(NOW.plus(Duration.ofDays(day)));
      assertThat(today).doesNotHaveDuplicates();
      counts.add(today.size());
    }

    assertThat(counts.stream().filter(count -> count > 0)).containsOnly(PEOPLE).hasSize(4);
    for (int from = 0; from + 7 <= counts.size(); from++) {
      int inAWeek = counts.subList(from, from + 7).stream().mapToInt(count -> count).sum();
      assertThat(inAWeek).isLessThanOrEqualTo(PEOPLE);
    }
  }

  @Test
  void an_instance_whose_index_is_not_built_yet_tells_nobody() {
    told.clear();

    assertThat(due(false).run(NOW.plus(Duration.ofDays(365)))).isZero();

    assertThat(told).isEmpty();
    assertThat(due(false).next()).isPresent();
  }

  private final class Recording implements Publisher {
    @Override
    public void publish(String key, OutboxEntry entry) {
      told.add(key);
    }

    @Override
    public void publish(StateRecord state, String campus) {
      throw new AssertionError("suggestions say nothing on a compacted topic");
    }
  }
}
