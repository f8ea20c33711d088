package org.constellation.store.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import org.constellation.store.engine.Engine;
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
}
