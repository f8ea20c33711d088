package org.constellation.system.watch;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.io.PrintStream;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.constellation.local.calls.Site;
import org.constellation.local.demo.Demo;
import org.constellation.local.stack.DataFolder;
import org.constellation.local.stack.Logs;
import org.constellation.local.stack.Ports;
import org.constellation.local.stack.Progress;
import org.constellation.local.stack.Running;
import org.constellation.local.stack.StackOptions;
import org.constellation.system.load.Load;
import org.constellation.system.load.People;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * The whole stack in this JVM, with its story, the demo's journey, every question and clients at
 * work: whatever the services send to the store lies inside the written subset, and none of it
 * reads a whole collection.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommandWatchIT {
  private static final int FIRST_PORT = 24_000;
  private static final List<String> DATABASES =
      List.of(
          "profile-service",
          "matching-service",
          "request-service",
          "engagement-service",
          "notification-service");

  /** Scans that are meant, by namespace and shape, each with its reason. None is. */
  private static final Map<String, String> MEANT = Map.of();

  private final CommandWatch watch = Listening.WATCH;
  private final Deque<Running> up = new ArrayDeque<>();
  private Subset subset;
  private MongoClient client;
  private Map<String, Long> scans;

  @BeforeAll
  void bring_the_stack_up_and_use_all_of_it() throws Exception {
    subset = Subset.in(Path.of("../docs/store.md"));
    Ports ports = Ports.freeFrom(FIRST_PORT);
    DataFolder data = new DataFolder(Path.of("target/command-watch"));
    data.delete();
    FileLock _ = data.take().orElseThrow();
    Logs.into(data, "watch");
    Running.start(
        StackOptions.of(List.of("--port", "" + ports.first(), "--data", data.root().toString())),
        ports,
        data,
        new Progress(new PrintStream(PrintStream.nullOutputStream())),
        up::push);
    client = client("mongodb://127.0.0.1:" + (ports.first() + 9));
    Site site = new Site(ports.gateway(), ports.signIn());
    Demo.tell(site, new PrintStream(PrintStream.nullOutputStream()));
    askEverything(site);
    work(site);
    scans = Scans.of(client);
  }

  /** Every question of the public interface that names nobody, in every role. */
  private static void askEverything(Site site) {
    for (String role : List.of("student", "mentor", "coordinator", "operator")) {
      site.as(role)
          .get("/openapi.json")
          .required()
          .at("paths")
          .propertyStream()
          .filter(path -> path.getValue().has("get"))
          .map(path -> path.getKey().replaceFirst("^/api/v1", ""))
          .filter(path -> !path.contains("{") && !path.contains("stream"))
          .forEach(site.as(role)::get);
    }
  }

  private static void work(Site site) {
    People people = People.of(16, 8);
    people.beGenerous(site, 50, 100);
    long pause = TimeUnit.MILLISECONDS.toNanos(5);
    try (Load load = Load.start(site, people, 4, 1, pause)) {
      Awaitility.await().atMost(2, TimeUnit.MINUTES).until(() -> load.told().acknowledged() > 150);
    }
  }

  private MongoClient client(String uri) {
    return MongoClients.create(
        MongoClientSettings.builder()
            .applyConnectionString(new ConnectionString(uri))
            .addCommandListener(watch)
            .build());
  }

  @AfterAll
  void stop() {
    up.forEach(Running::close);
  }

  @Test
  void the_watch_hears_every_service() {
    assertThat(DATABASES)
        .allSatisfy(database ->
            assertThat(watch.commands()).anyMatch(heard -> heard.startsWith(database + ".")));
    assertThat(watch.words())
        .extracting(Word::text)
        .contains("find", "insert", "update", "findAndModify", "createIndexes", "$push", "sparse");
  }

  @Test
  void nothing_lies_outside_the_subset() {
    assertThat(watch.outside(subset)).isEmpty();
  }

  @Test
  void nothing_reads_a_whole_collection() {
    assertThat(scans.keySet()).isSubsetOf(MEANT.keySet());
  }

  @Test
  void a_command_outside_the_subset_is_found() {
    CommandWatch planted = new CommandWatch();
    try (MongoClient client = MongoClients.create(listened(planted))) {
      List<Document> pipeline = List.of(new Document("$set", new Document("a", 1)));
      try {
        client.getDatabase("planted").getCollection("c").updateOne(new Document(), pipeline);
      } catch (MongoCommandException | com.mongodb.MongoWriteException e) {
        assertThat(e.getCode()).isEqualTo(238);
      }
    }
    assertThat(planted.outside(subset)).containsExactly("planted.c update says pipeline (updates)");
  }

  @Test
  void a_query_that_scans_is_found() {
    client
        .getDatabase("request-service")
        .getCollection("requests")
        .find(new Document("state.message", "planted"))
        .into(new ArrayList<>());
    assertThat(Scans.of(client)).containsKey("request-service.requests {state.message: ?}");
  }

  private MongoClientSettings listened(CommandWatch by) {
    return MongoClientSettings.builder()
        .applyToClusterSettings(cluster ->
            cluster.hosts(client.getClusterDescription().getClusterSettings().getHosts()))
        .addCommandListener(by)
        .build();
  }
}
