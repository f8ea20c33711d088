package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.constellation.store.keys.KeyPattern;
import org.constellation.store.plan.Plan;
import org.constellation.store.plan.Planner;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An array on one path of an index takes nothing away from its other paths. */
class MultikeyTest {
  private static final String NAMESPACE = "db.people";

  private final Engine engine = StoreFile.inMemory();

  @BeforeEach
  void fill() {
    Document keys = new Document("campuses", 1).append("at", -1).append("_id", 1);
    engine
        .collections()
        .createIndexes(
            NAMESPACE,
            List.of(IndexDefinition.of(new Document("key", keys).append("name", "campuses"))));
    for (int id = 0; id < 40; id++) {
      List<String> campuses = id % 3 == 0 ? List.of("north", "south") : List.of("south");
      Document person =
          new Document("_id", id).append("campuses", campuses).append("at", id * 7 % 40);
      engine.write(NAMESPACE, writer -> writer.insert(person));
    }
  }

  @AfterEach
  void close() {
    engine.close();
  }

  private Plan.Walk plan(Document filter, Document order) {
    StoredCollection people = Objects.requireNonNull(engine.catalog().find(NAMESPACE));
    return (Plan.Walk) new Planner(people.indexes()).plan(filter, KeyPattern.of(order), 5);
  }

  private List<Object> found(Document filter, Document order) {
    try (View view = engine.read(NAMESPACE)) {
      return view.find(Query.of(filter).sortedBy(order).part(0, 5))
          .map(one -> one.get("at"))
          .toList();
    }
  }

  @Test
  void equality_on_the_array_and_a_sort_by_another_path_is_a_walk_in_order() {
    Document south = new Document("campuses", "south");
    Document latest = new Document("at", -1).append("_id", 1);
    assertThat(plan(south, latest).ordered()).isTrue();
    assertThat(found(south, latest)).containsExactly(39, 38, 37, 36, 35);
  }

  @Test
  void several_values_of_the_array_are_merged_and_found_once() {
    Document either = new Document("campuses", new Document("$in", List.of("north", "south")));
    Document latest = new Document("at", -1).append("_id", 1);
    assertThat(plan(either, latest).ordered()).isTrue();
    assertThat(found(either, latest)).containsExactly(39, 38, 37, 36, 35);
  }

  @Test
  void a_sort_by_the_array_is_by_its_least_value_and_not_by_the_one_asked_for() {
    Document south = new Document("campuses", "south");
    Document byArray = new Document("campuses", 1).append("at", -1);
    assertThat(plan(south, byArray).ordered()).isFalse();
    assertThat(found(south, byArray)).containsExactly(33, 31, 29, 27, 25);
  }

  @Test
  void counts_by_the_index_know_null_from_an_empty_array() {
    List<Document> odd = new ArrayList<>();
    odd.add(new Document("_id", "missing"));
    odd.add(new Document("_id", "null").append("campuses", null_()));
    odd.add(new Document("_id", "empty").append("campuses", List.of()));
    odd.add(new Document("_id", "holding").append("campuses", Arrays.asList("east", null)));
    odd.forEach(one -> engine.write(NAMESPACE, writer -> writer.insert(one)));
    engine.write("db.boxes", writer -> writer.insert(new Document("box", List.of())));
    engine
        .collections()
        .createIndexes(
            "db.boxes",
            List.of(
                IndexDefinition.of(
                    new Document("key", new Document("box.no", 1)).append("name", "no"))));
    assertThat(count(NAMESPACE, new Document("campuses", null_()))).isEqualTo(3);
    assertThat(count("db.boxes", new Document("box.no", null_()))).isZero();
  }

  private long count(String namespace, Document filter) {
    try (View view = engine.read(namespace)) {
      return view.count(Query.of(filter));
    }
  }

  @SuppressWarnings("NullAway") // a null is a value of BSON
  private static Object null_() {
    return null;
  }

  @Test
  void counts_by_the_index_know_a_place_from_an_array_at_that_place() {
    Document index = new Document("key", new Document("a.1", 1)).append("name", "second");
    engine.collections().createIndexes("db.boxes", List.of(IndexDefinition.of(index)));
    for (Object second : List.of(4, List.of(4))) {
      Document box = new Document("a", List.of(5, second));
      engine.write("db.boxes", writer -> writer.insert(box));
    }
    assertThat(count("db.boxes", new Document("a.1", 4))).isOne();
  }
}
