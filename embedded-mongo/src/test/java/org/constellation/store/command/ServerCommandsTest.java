package org.constellation.store.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.StoreFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ServerCommandsTest {
  private final Engine engine = StoreFile.inMemory();
  private final Commands commands = new Commands(engine, Clock.systemUTC());

  @AfterEach
  void close() {
    commands.close();
    engine.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hello",
        "isMaster",
        "ismaster",
        "ping",
        "buildInfo",
        "buildinfo",
        "serverStatus",
        "connectionStatus",
        "endSessions",
        "listDatabases",
        "dbStats",
        "listCollections"
      })
  void what_drivers_and_health_checks_ask_is_answered(String command) {
    assertThat(commands.run("admin", new Document(command, 1)).get("ok")).isEqualTo(1.0);
  }

  @Test
  void the_greeting_offers_no_sessions_and_no_replica_set() {
    Document hello = commands.run("admin", new Document("hello", 1));
    assertThat(hello.keySet())
        .contains("isWritablePrimary", "maxWireVersion", "maxBsonObjectSize")
        .doesNotContain("logicalSessionTimeoutMinutes", "setName", "topologyVersion");
  }

  @Test
  void scans_are_counted_where_mongodb_counts_them() {
    commands.run("test", new Document("find", "none"));
    engine.collections().create("test.things");
    commands.run("test", new Document("find", "things").append("filter", new Document("a", 1)));
    commands.run("test", new Document("find", "things").append("filter", new Document("_id", 1)));
    assertThat(commands.run("admin", new Document("serverStatus", 1)).toString())
        .contains("\"collectionScans\" : {\"total\" : 1");
    assertThat(engine.scans().shapes())
        .containsExactly(java.util.Map.entry("test.things {a: ?}", 1L));
  }
}
