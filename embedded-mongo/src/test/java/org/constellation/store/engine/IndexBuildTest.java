package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class IndexBuildTest {
  private static final String NAMESPACE = "db.things";

  private final Engine engine = StoreFile.inMemory();

  @AfterEach
  void close() {
    engine.close();
  }

  private static IndexDefinition index(Document keys, Document options) {
    Document description = new Document("key", keys).append("name", keys.toString());
    description.putAll(options);
    return IndexDefinition.of(description);
  }

  private List<String> names() {
    return engine.collections().indexes(NAMESPACE).stream().map(IndexDefinition::name).toList();
  }

  @Test
  void of_several_indexes_all_are_made_or_none() {
    for (int id = 1; id <= 2; id++) {
      Document thing = new Document("_id", id).append("a", id).append("b", 7);
      engine.write(NAMESPACE, writer -> writer.insert(thing));
    }
    List<IndexDefinition> both =
        List.of(
            index(new Document("a", 1), new Document()),
            index(new Document("b", 1), new Document("unique", true)));
    assertThatThrownBy(() -> engine.collections().createIndexes(NAMESPACE, both))
        .isInstanceOf(MongoServerError.class);
    assertThat(names()).containsExactly("_id_");
    assertThat(engine.check()).isEmpty();
  }

  @Test
  void the_same_index_written_otherwise_is_the_same() {
    Document options = new Document("unique", true).append("sparse", false);
    engine
        .collections()
        .createIndexes(NAMESPACE, List.of(index(new Document("a", 1).append("b", -1), options)));
    Document again =
        new Document("key", new Document("a", 1.0).append("b", -1L))
            .append("name", names().getLast())
            .append("unique", 1);
    engine.collections().createIndexes(NAMESPACE, List.of(IndexDefinition.of(again)));
    assertThat(names()).hasSize(2);
  }

  @Test
  void a_collection_that_was_dropped_meanwhile_is_no_failure_of_the_store() {
    List<IndexDefinition> wanted = List.of(index(new Document("a", 1), new Document()));
    assertThat(IndexBuild.exists(engine.catalog(), NAMESPACE, wanted.getFirst())).isFalse();
    assertThat(engine.exclusively(() -> IndexBuild.add(engine.catalog(), NAMESPACE, wanted)))
        .isFalse();
    engine.collections().createIndexes(NAMESPACE, wanted);
    assertThat(names()).hasSize(2);
  }

  @Test
  void a_value_nested_too_deeply_for_an_index_refuses_the_index_and_nothing_else()
      throws InterruptedException {
    Thread roomy = new Thread(null, () -> insert(1, nested()), "roomy", 1L << 30);
    roomy.start();
    roomy.join();
    List<IndexDefinition> wanted = List.of(index(new Document("a", 1), new Document()));
    assertThatThrownBy(() -> engine.collections().createIndexes(NAMESPACE, wanted))
        .isInstanceOfSatisfying(
            MongoServerError.class, error -> assertThat(error.getCode()).isEqualTo(67));
    insert(2, "plain");
    assertThat(names()).containsExactly("_id_");
  }

  private void insert(int id, Object a) {
    Document thing = new Document("_id", id).append("a", a);
    engine.write(NAMESPACE, writer -> writer.insert(thing));
  }

  private static Document nested() {
    Document value = new Document();
    for (int depth = 0; depth < 50_000; depth++) {
      value = new Document("a", value);
    }
    return value;
  }
}
