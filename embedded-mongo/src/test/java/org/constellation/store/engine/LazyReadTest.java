package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A result is read only as far as somebody asks for it. */
class LazyReadTest {
  private static final String NAMESPACE = "db.things";

  private final Engine engine = StoreFile.inMemory();
  private final AtomicLong looks = new AtomicLong();

  @BeforeEach
  void fill() {
    Document index = new Document("key", new Document("state", 1)).append("name", "state");
    engine.collections().createIndexes(NAMESPACE, List.of(IndexDefinition.of(index)));
    for (int id = 0; id < 500; id++) {
      Document thing = new Document("_id", id).append("state", id % 2 == 0 ? "a" : "b");
      engine.write(NAMESPACE, writer -> writer.insert(thing));
    }
  }

  @AfterEach
  void close() {
    engine.close();
  }

  static Stream<Document> filters() {
    Document a = new Document("state", "a");
    Document b = new Document("state", "b");
    return Stream.of(
        a,
        new Document("state", new Document("$in", List.of("a", "b"))),
        new Document("$or", List.of(a, b)));
  }

  @ParameterizedTest
  @MethodSource("filters")
  void the_first_document_comes_without_the_others(Document filter) {
    Deadline counting = Deadline.after(Duration.ofHours(1), looks::incrementAndGet);
    try (View view = engine.read(NAMESPACE)) {
      Iterator<Document> found = view.find(Query.of(filter).within(counting)).iterator();
      assertThat(found.hasNext()).isTrue();
      assertThat(looks.get()).isLessThan(5);
      found.forEachRemaining(_ -> {});
      assertThat(looks.get()).isGreaterThan(200);
    }
  }
}
