package org.constellation.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.MongoWriteException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.IndexOptions;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.Test;

interface IndexContract extends OnDatabase {
  private static void isDuplicate(Runnable write) {
    assertThatThrownBy(write::run)
        .isInstanceOfSatisfying(
            MongoWriteException.class,
            error -> assertThat(error.getError().getCode()).isEqualTo(11000));
  }

  @Test
  default void a_unique_index_refuses_the_second_and_forgets_what_is_gone() {
    MongoCollection<Document> things = collection("{_id: 1, a: 1, b: 1}");
    things.createIndex(Document.parse("{a: 1, b: -1}"), new IndexOptions().unique(true));
    things.insertOne(Document.parse("{_id: 2, a: 1, b: 2}"));
    isDuplicate(() -> things.insertOne(Document.parse("{_id: 3, a: 1, b: 1}")));
    isDuplicate(
        () -> things.updateOne(Document.parse("{_id: 2}"), Document.parse("{$set: {b: 1}}")));
    things.deleteOne(Document.parse("{_id: 1}"));
    things.updateOne(Document.parse("{_id: 2}"), Document.parse("{$set: {b: 1}}"));
    assertThat(ids(things, "{a: 1, b: 1}")).containsExactly(2);
  }

  @Test
  default void missing_counts_as_null_in_a_unique_index_unless_it_is_sparse() {
    MongoCollection<Document> dense = collection();
    dense.createIndex(Document.parse("{k: 1}"), new IndexOptions().unique(true));
    dense.insertOne(Document.parse("{_id: 1}"));
    isDuplicate(() -> dense.insertOne(Document.parse("{_id: 2, k: null}")));
    MongoCollection<Document> sparse = collection();
    sparse.createIndex(Document.parse("{k: 1}"), new IndexOptions().unique(true).sparse(true));
    sparse.insertOne(Document.parse("{_id: 1}"));
    sparse.insertOne(Document.parse("{_id: 2}"));
    sparse.insertOne(Document.parse("{_id: 3, k: 1}"));
    isDuplicate(() -> sparse.insertOne(Document.parse("{_id: 4, k: 1}")));
    assertThat(ids(sparse, "{k: null}")).containsExactly(1, 2);
    assertThat(ids(sparse, "{}", "{k: 1, _id: 1}")).containsExactly(1, 2, 3);
  }

  @Test
  default void a_partial_unique_index_looks_only_at_what_passes_its_filter() {
    MongoCollection<Document> things = collection();
    things.createIndex(
        Document.parse("{mentee: 1}"),
        new IndexOptions().unique(true).partialFilterExpression(Document.parse("{state: 'OPEN'}")));
    things.insertOne(Document.parse("{_id: 1, mentee: 7, state: 'CLOSED'}"));
    things.insertOne(Document.parse("{_id: 2, mentee: 7, state: 'CLOSED'}"));
    things.insertOne(Document.parse("{_id: 3, mentee: 7, state: 'OPEN'}"));
    isDuplicate(() -> things.insertOne(Document.parse("{_id: 4, mentee: 7, state: 'OPEN'}")));
    isDuplicate(() ->
        things.updateOne(Document.parse("{_id: 1}"), Document.parse("{$set: {state: 'OPEN'}}")));
    assertThat(ids(things, "{mentee: 7}")).containsExactly(1, 2, 3);
    assertThat(ids(things, "{mentee: 7, state: 'OPEN'}")).containsExactly(3);
  }

  @Test
  default void an_array_has_all_its_elements_in_the_index() {
    MongoCollection<Document> things =
        collection("{_id: 1, box: [{seq: 1}, {seq: 9}]}", "{_id: 2, box: [{seq: 5}]}");
    things.createIndex(Document.parse("{'box.seq': 1}"));
    assertThat(ids(things, "{'box.seq': 9}")).containsExactly(1);
    assertThat(ids(things, "{'box.seq': {$gt: 4, $lt: 6}}")).containsExactly(1, 2);
    assertThat(ids(things, "{}", "{'box.seq': -1}")).containsExactly(1, 2);
  }

  @Test
  default void an_index_over_duplicates_cannot_be_made_unique() {
    MongoCollection<Document> things = collection("{_id: 1, k: 1}", "{_id: 2, k: 1}");
    assertThatThrownBy(
            () -> things.createIndex(Document.parse("{k: 1}"), new IndexOptions().unique(true)))
        .isInstanceOfSatisfying(
            MongoException.class, error -> assertThat(error.getCode()).isEqualTo(11000));
    assertThat(things.listIndexes()).hasSize(1);
  }

  @Test
  default void indexes_are_listed_with_their_options_and_made_once() {
    MongoCollection<Document> things = collection("{_id: 1}");
    IndexOptions expiring = new IndexOptions().expireAfter(60L, TimeUnit.SECONDS);
    String name = things.createIndex(Document.parse("{at: 1}"), expiring);
    assertThat(things.createIndex(Document.parse("{at: 1}"), expiring)).isEqualTo(name);
    assertThat(things.listIndexes()).hasSize(2);
    assertThat(things.listIndexes())
        .anySatisfy(index -> {
          assertThat(index.getString("name")).isEqualTo("at_1");
          assertThat(index.get("expireAfterSeconds")).hasToString("60");
        });
    assertThatThrownBy(() -> things.createIndex(Document.parse("{at: 1}"), new IndexOptions()))
        .isInstanceOf(MongoException.class);
    things.dropIndex(name);
    assertThat(things.listIndexes()).hasSize(1);
  }

  @Test
  default void a_hint_names_the_index_to_use() {
    MongoCollection<Document> things = collection("{_id: 1, a: 1}", "{_id: 2, a: 2}");
    String name = things.createIndex(Document.parse("{a: 1}"));
    assertThat(things.find(Document.parse("{a: 2}")).hintString(name).first()).isNotNull();
    assertThatThrownBy(() -> things.find(Document.parse("{a: 2}")).hintString("none").first())
        .isInstanceOf(MongoException.class);
  }

  @Test
  default void a_hint_of_the_natural_order_reads_without_an_index() {
    MongoCollection<Document> things = collection("{_id: 2, a: 1}", "{_id: 1, a: 1}");
    things.createIndex(Document.parse("{a: 1}"));
    assertThat(things.find(Document.parse("{a: 1}")).hint(Document.parse("{$natural: 1}")))
        .extracting(one -> one.get("_id"))
        .containsExactly(2, 1);
    assertThat(things.find(Document.parse("{a: 1}")).hint(Document.parse("{$natural: -1}")))
        .extracting(one -> one.get("_id"))
        .containsExactly(1, 2);
  }
}
