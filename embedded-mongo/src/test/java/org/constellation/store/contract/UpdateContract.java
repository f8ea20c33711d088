package org.constellation.store.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.FindOneAndUpdateOptions;
import com.mongodb.client.model.ReturnDocument;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.result.UpdateResult;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

interface UpdateContract extends OnDatabase {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{n: 1}                  | {$set: {m: 2}}                                        | {n: 1,"
            + " m: 2}",
        "{n: 1}                  | {$set: {'a.b.c': 2}}                                  | {n: 1,"
            + " a: {b: {c: 2}}}",
        "{n: 1, m: 2}            | {$unset: {m: ''}}                                     | {n: 1}",
        "{n: 1}                  | {$inc: {n: 4, m: -1}}                                 | {n: 5,"
            + " m: -1}",
        "{n: 3}                  | {$mul: {n: 2}}                                        | {n: 6}",
        "{n: 3, m: 3}            | {$min: {n: 2}, $max: {m: 9}}                          | {n: 2,"
            + " m: 9}",
        "{n: 3}                  | {$rename: {n: 'm'}}                                   | {m: 3}",
        "{}                      | {$push: {a: 1}}                                       | {a:"
            + " [1]}",
        "{a: [3]}                | {$push: {a: {$each: [1, 2], $sort: 1, $slice: 2}}}    | {a: [1,"
            + " 2]}",
        "{a: [3]}                | {$push: {a: {$each: [9], $position: 0}}}              | {a: [9,"
            + " 3]}",
        "{a: [1, 2]}             | {$addToSet: {a: {$each: [2, 3]}}}                     | {a: [1,"
            + " 2, 3]}",
        "{a: [1, 2, 3]}          | {$pull: {a: {$gte: 2}}}                               | {a:"
            + " [1]}",
        "{a: [1, 2, 1]}          | {$pull: {a: 1}}                                       | {a:"
            + " [2]}",
        "{a: [1, 2, 3]}          | {$pullAll: {a: [1, 3]}}                               | {a:"
            + " [2]}",
        "{a: [1, 2]}             | {$pop: {a: -1}}                                       | {a:"
            + " [2]}",
        "{o: [{s: 1}, {s: 2}]}   | {$pull: {o: {s: {$lte: 1}}}}                          | {o: [{s:"
            + " 2}]}",
        "{o: [{s: 1}, {s: 2}]}   | {$set: {'o.1.t': 5}}                                  | {o: [{s:"
            + " 1}, {s: 2, t: 5}]}",
        "{o: [{s: 1}, {s: 2}]}   | {$inc: {'o.$[].s': 1}}                                | {o: [{s:"
            + " 2}, {s: 3}]}",
        "{n: 5}                  | {m: 1}                                                | {m: 1}",
      })
  default void operators_change(String before, String update, String after) {
    MongoCollection<Document> things = collection();
    things.insertOne(new Document("_id", 1));
    Document start = new Document("_id", 1);
    start.putAll(Document.parse(before));
    things.replaceOne(new Document("_id", 1), start);
    Document change = Document.parse(update);
    if (change.keySet().iterator().next().startsWith("$")) {
      things.updateOne(new Document("_id", 1), change);
    } else {
      things.replaceOne(new Document("_id", 1), change);
    }
    Document expected = new Document("_id", 1);
    expected.putAll(Document.parse(after));
    assertThat(one(things, 1)).isEqualTo(expected);
  }

  @Test
  default void a_guard_lets_one_writer_through() {
    MongoCollection<Document> things = collection("{_id: 1, v: 1}");
    Document guard = new Document("_id", 1).append("v", 1);
    Document change =
        Document.parse("{$set: {state: 'DONE'}, $inc: {v: 1}, $push: {outbox: {seq: 1}}}");
    assertThat(things.updateOne(guard, change).getModifiedCount()).isOne();
    assertThat(things.updateOne(guard, change).getMatchedCount()).isZero();
    assertThat(one(things, 1))
        .isEqualTo(Document.parse("{_id: 1, v: 2, state: 'DONE', outbox: [{seq: 1}]}"));
  }

  @Test
  default void an_upsert_takes_the_filters_equalities_and_what_is_set_on_insert() {
    MongoCollection<Document> things = collection();
    UpdateOptions upsert = new UpdateOptions().upsert(true);
    Document filter = Document.parse("{_id: 7, kind: 'ledger', n: {$gt: 3}}");
    Document change = Document.parse("{$inc: {taken: 1}, $setOnInsert: {limit: 5}}");
    UpdateResult first = things.updateOne(filter, change, upsert);
    assertThat(first.getUpsertedId()).isNotNull();
    assertThat(first.getMatchedCount()).isZero();
    assertThat(one(things, 7))
        .isEqualTo(Document.parse("{_id: 7, kind: 'ledger', taken: 1, limit: 5}"));
    things.updateOne(new Document("_id", 7), change, upsert);
    assertThat(one(things, 7).getInteger("taken")).isEqualTo(2);
  }

  @Test
  default void array_filters_pick_the_elements_to_change() {
    MongoCollection<Document> things = collection("{_id: 1, o: [{s: 1}, {s: 2}, {s: 3}]}");
    things.updateMany(
        new Document(),
        Document.parse("{$set: {'o.$[late].done': true}}"),
        new UpdateOptions().arrayFilters(List.of(Document.parse("{'late.s': {$gte: 2}}"))));
    assertThat(one(things, 1))
        .isEqualTo(Document.parse("{_id: 1, o: [{s: 1}, {s: 2, done: true}, {s: 3, done: true}]}"));
  }

  @Test
  default void the_position_operator_changes_the_element_that_was_found() {
    MongoCollection<Document> things = collection("{_id: 1, o: [{s: 1}, {s: 2}]}");
    things.updateOne(
        Document.parse("{_id: 1, 'o.s': 2}"), Document.parse("{$set: {'o.$.done': true}}"));
    assertThat(one(things, 1))
        .isEqualTo(Document.parse("{_id: 1, o: [{s: 1}, {s: 2, done: true}]}"));
  }

  @Test
  default void find_and_modify_hands_back_before_or_after() {
    MongoCollection<Document> things = collection("{_id: 1, due: 3}", "{_id: 2, due: 1}");
    FindOneAndUpdateOptions first = new FindOneAndUpdateOptions().sort(new Document("due", 1));
    Document claim = Document.parse("{$set: {claimed: true}}");
    Document free = Document.parse("{claimed: {$ne: true}}");
    assertThat(things.findOneAndUpdate(free, claim, first))
        .isEqualTo(Document.parse("{_id: 2, due: 1}"));
    assertThat(things.findOneAndUpdate(free, claim, first.returnDocument(ReturnDocument.AFTER)))
        .isEqualTo(Document.parse("{_id: 1, due: 3, claimed: true}"));
    assertThat(things.findOneAndUpdate(free, claim, first)).isNull();
    assertThat(things.findOneAndDelete(new Document("_id", 2))).isNotNull();
    assertThat(ids(things, "{}")).containsExactly(1);
  }

  @Test
  default void find_and_modify_upserts_and_shows_a_part() {
    MongoCollection<Document> things = collection();
    Document made =
        things.findOneAndUpdate(
            new Document("_id", 1),
            Document.parse("{$inc: {n: 1}}"),
            new FindOneAndUpdateOptions()
                .upsert(true)
                .returnDocument(ReturnDocument.AFTER)
                .projection(Document.parse("{n: 1, _id: 0}")));
    assertThat(made).isEqualTo(Document.parse("{n: 1}"));
  }

  @Test
  default void many_are_updated_with_right_counts() {
    MongoCollection<Document> things =
        collection("{_id: 1, s: 1}", "{_id: 2, s: 1}", "{_id: 3, s: 2}");
    UpdateResult result =
        things.updateMany(Document.parse("{s: {$lte: 2}}"), Document.parse("{$set: {s: 2}}"));
    assertThat(result.getMatchedCount()).isEqualTo(3);
    assertThat(result.getModifiedCount()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{$set: {_id: 9}}         | 66",
        "{$inc: {text: 1}}        | 14",
        "{$push: {text: 1}}       | 2",
        "{$set: {n: 1, 'n.x': 2}} | 40",
        "{$nonsense: {n: 1}}      | 9",
      })
  default void impossible_updates_are_errors_and_change_nothing(String update, int code) {
    MongoCollection<Document> things = collection("{_id: 1, text: 'a'}");
    assertThatThrownBy(() -> things.updateOne(new Document("_id", 1), Document.parse(update)))
        .isInstanceOfSatisfying(
            MongoException.class, error -> assertThat(error.getCode()).isEqualTo(code));
    assertThat(one(things, 1)).isEqualTo(Document.parse("{_id: 1, text: 'a'}"));
  }

  @Test
  default void what_a_filter_finds_an_update_by_it_changes() {
    MongoCollection<Document> things = collection("{_id: 1, n: {$numberLong: '4294967297'}}");
    Document filter = Document.parse("{n: {$mod: [{$numberLong: '4294967296'}, 1]}}");
    assertThat(ids(things, filter.toJson())).containsExactly(1);
    assertThat(things.updateOne(filter, Document.parse("{$set: {m: 1}}")).getModifiedCount())
        .isOne();
  }
}
