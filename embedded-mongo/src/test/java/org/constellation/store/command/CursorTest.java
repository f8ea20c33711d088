package org.constellation.store.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.constellation.store.engine.Deadline;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.Fields;
import org.constellation.store.engine.StoreFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CursorTest {
  private final Engine engine = StoreFile.inMemory();
  private final Commands commands = new Commands(engine, Clock.systemUTC());

  @BeforeEach
  void fill() {
    List<Document> things =
        List.of(
            new Document("_id", 1).append("x", 1),
            new Document("_id", 2).append("x", 1),
            new Document("_id", 3).append("x", 0));
    var _ = run(new Document("insert", "things").append("documents", things));
  }

  @AfterEach
  void close() {
    commands.close();
    engine.close();
  }

  private Document run(Document command) {
    return commands.run("test", command);
  }

  private static Document more(Object cursor, String collection) {
    return new Document("getMore", cursor).append("collection", collection).append("batchSize", 1);
  }

  private Object opened(Document filter) {
    Document reply =
        run(new Document("find", "things").append("filter", filter).append("batchSize", 1));
    Document cursor = (Document) Objects.requireNonNull(reply.get("cursor"));
    return Objects.requireNonNull(cursor.get("id"));
  }

  @Test
  void another_collections_name_is_not_found_and_does_no_harm() {
    Object cursor = opened(new Document());
    assertThat(run(more(cursor, "others")).get("code")).isEqualTo(43);
    assertThat(run(more(cursor, "things")).get("ok")).isEqualTo(1.0);
  }

  @Test
  void a_batch_that_fails_ends_the_cursor() {
    Document ratio = new Document("$divide", List.of(1, "$x"));
    Object cursor = opened(new Document("$expr", new Document("$eq", List.of(ratio, 1))));
    assertThat(run(more(cursor, "things")).get("ok")).isEqualTo(0.0);
    assertThat(run(more(cursor, "things")).get("code")).isEqualTo(43);
  }

  @Test
  void an_idle_cursor_ends_with_the_next_command_whatever_that_is() {
    Document alone = new Document("_id", new Document("$gt", 0));
    assertThat(openAfter(Duration.ofMinutes(9), alone)).isEqualTo(1L);
    assertThat(openAfter(Duration.ofMinutes(11), alone)).isEqualTo(0L);
  }

  private Object openAfter(Duration idle, Document filter) {
    AtomicReference<Instant> now = new AtomicReference<>(Instant.EPOCH);
    try (Commands timed = new Commands(engine, new SetClock(now))) {
      timed.run(
          "test", new Document("find", "things").append("filter", filter).append("batchSize", 1));
      now.set(Instant.EPOCH.plus(idle));
      Document status = timed.run("test", new Document("serverStatus", 1));
      Document metrics = Fields.document(status, "metrics");
      Document open = Fields.document(Fields.document(metrics, "cursor"), "open");
      return Objects.requireNonNull(open.get("total"));
    }
  }

  @Test
  void a_cursor_killed_while_it_is_read_does_not_come_back() {
    try (OpenCursors cursors = new OpenCursors(Clock.systemUTC())) {
      OpenCursors.Result result =
          new OpenCursors.Result(Collections.emptyIterator(), null, Deadline.NONE);
      long id = cursors.keep("test.things", result);
      OpenCursors.Result taken = cursors.take(id, "test.things");
      assertThat(cursors.kill(id)).isTrue();
      cursors.putBack(id, "test.things", taken);
      assertThat(cursors.size()).isZero();
    }
  }

  private static final class SetClock extends Clock {
    private final AtomicReference<Instant> now;

    SetClock(AtomicReference<Instant> now) {
      this.now = now;
    }

    @Override
    public Instant instant() {
      return now.get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
