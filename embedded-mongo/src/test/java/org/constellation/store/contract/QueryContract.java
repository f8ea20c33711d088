package org.constellation.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Projections;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.bson.Document;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

interface QueryContract extends OnDatabase {
  private MongoCollection<Document> asks() {
    return collection(
        "{_id: 1, a: 1, tags: ['x', 'y'], box: [{seq: 1, type: 'p'}, {seq: 5, type: 'q'}], n: {x: 1}}",
        "{_id: 2, a: 2.5, tags: [], box: [], n: {x: 2}, name: 'Ada'}",
        "{_id: 3, a: 'text', tags: ['y'], n: {x: null}, name: 'ada'}",
        "{_id: 4, tags: 'x', box: [{seq: 3}], n: {}}",
        "{_id: 5, a: null, numbers: [0, 5], grid: [[1, 2], [3]]}");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}                                              | 1,2,3,4,5",
        "{a: 1}                                          | 1",
        "{a: {$gt: 1}}                                   | 2",
        "{a: {$gte: 1, $lt: 2.5}}                        | 1",
        "{a: {$lt: 'u'}}                                 | 3",
        "{a: null}                                       | 4,5",
        "{a: {$exists: true}}                            | 1,2,3,5",
        "{a: {$exists: false}}                           | 4",
        "{a: {$in: [1, 'text']}}                         | 1,3",
        "{a: {$in: [null, 1]}}                           | 1,4,5",
        "{a: {$nin: [1, 2.5]}}                           | 3,4,5",
        "{a: {$ne: 1}}                                   | 2,3,4,5",
        "{a: {$not: {$gt: 1}}}                           | 1,3,4,5",
        "{a: {$type: 'string'}}                          | 3",
        "{a: {$mod: [2, 1]}}                             | 1",
        "{tags: 'x'}                                     | 1,4",
        "{tags: ['y']}                                   | 3",
        "{tags: {$size: 2}}                              | 1",
        "{tags: {$size: 0}}                              | 2",
        "{tags: {$all: ['x', 'y']}}                      | 1",
        "{numbers: {$gte: 1, $lt: 3}}                    | 5",
        "{numbers: {$elemMatch: {$gte: 1, $lt: 3}}}      | ",
        "{box: {$elemMatch: {seq: {$gt: 2}, type: 'q'}}} | 1",
        "{'box.seq': 3}                                  | 4",
        "{'box.seq': {$lte: 1}}                          | 1",
        "{'box.0': {$exists: true}}                      | 1,4",
        "{'box.1.seq': 5}                                | 1",
        "{'n.x': {$exists: true}}                        | 1,2,3",
        "{n: {x: 2}}                                     | 2",
        "{name: /^a/}                                    | 3",
        "{name: {$regex: '^a', $options: 'i'}}           | 2,3",
        "{$or: [{a: 1}, {tags: 'x'}]}                    | 1,4",
        "{$and: [{a: {$exists: true}}, {tags: 'y'}]}     | 1,3",
        "{$nor: [{a: 1}, {tags: 'x'}]}                   | 2,3,5",
        "{$expr: {$gt: ['$n.x', 1]}}                     | 2",
        "{_id: {$in: [2, 9, 1]}}                         | 1,2",
      })
  default void filters_find(String filter, @org.jspecify.annotations.Nullable String expected) {
    List<Object> found = ids(asks(), filter);
    assertThat(found.stream().map(String::valueOf).toList())
        .isEqualTo(expected == null ? List.of() : List.of(expected.split(",")));
  }

  @Test
  default void values_of_all_types_sort_as_bson_says() {
    MongoCollection<Document> things = collection();
    List<Object> ascending = new ArrayList<>();
    ascending.add(null);
    ascending.addAll(
        List.of(
            -5L,
            0.5,
            1,
            Decimal128.parse("1.5"),
            1L << 60,
            "",
            "A",
            "a",
            "aa",
            new Document("x", 1),
            new UUID(0, 1),
            new UUID(0, 2),
            new ObjectId(),
            false,
            true,
            Date.from(Instant.EPOCH),
            Date.from(Instant.EPOCH.plusMillis(1))));
    for (int i = ascending.size() - 1; i >= 0; i--) {
      things.insertOne(new Document("_id", i).append("value", ascending.get(i)));
    }
    List<Object> inOrder =
        java.util.stream.IntStream.range(0, ascending.size()).<Object>mapToObj(i -> i).toList();
    assertThat(ids(things, "{}", "{value: 1}")).isEqualTo(inOrder);
    assertThat(ids(things, "{}", "{value: -1}").reversed()).isEqualTo(inOrder);
  }

  @Test
  default void sort_skip_and_limit_cut_a_page() {
    MongoCollection<Document> things = numbered(50);
    List<Document> page =
        things
            .find()
            .sort(new Document("k", -1).append("_id", 1))
            .skip(5)
            .limit(10)
            .into(new ArrayList<>());
    assertThat(page)
        .extracting(one -> one.getInteger("_id"))
        .containsExactly(29, 34, 39, 44, 49, 3, 8, 13, 18, 23);
  }

  @Test
  default void pages_by_key_meet_every_document_once() {
    MongoCollection<Document> things = numbered(50);
    things.createIndex(new Document("k", 1).append("_id", 1));
    List<Object> seen = new ArrayList<>();
    String filter = "{}";
    for (int page = 0; page < 6; page++) {
      List<Document> found =
          things
              .find(Document.parse(filter))
              .sort(Document.parse("{k: 1, _id: 1}"))
              .limit(10)
              .into(new ArrayList<>());
      found.forEach(one -> seen.add(one.get("_id")));
      if (!found.isEmpty()) {
        Document last = found.getLast();
        filter =
            "{$or: [{k: {$gt: %1$s}}, {k: %1$s, _id: {$gt: %2$s}}]}"
                .formatted(last.get("k"), last.get("_id"));
      }
    }
    assertThat(seen).hasSize(50).doesNotHaveDuplicates();
  }

  @Test
  default void projections_show_parts() {
    MongoCollection<Document> things = asks();
    Document part =
        things
            .find(new Document("_id", 1))
            .projection(
                Projections.fields(Projections.include("n.x", "a"), Projections.excludeId()))
            .first();
    assertThat(part).isEqualTo(Document.parse("{a: 1, n: {x: 1}}"));
    Document rest =
        things
            .find(new Document("_id", 1))
            .projection(Projections.exclude("box", "tags", "n"))
            .first();
    assertThat(rest).isEqualTo(Document.parse("{_id: 1, a: 1}"));
  }

  @Test
  default void a_cursor_shows_one_state_over_many_batches() {
    MongoCollection<Document> things = numbered(500);
    int seen = 0;
    for (Document one : things.find().sort(new Document("_id", 1)).batchSize(7)) {
      things.deleteOne(new Document("_id", 499 - one.getInteger("_id")));
      seen++;
    }
    assertThat(seen).isBetween(250, 500);
  }

  @Test
  default void counts_and_distinct_values() {
    MongoCollection<Document> things = numbered(50);
    assertThat(things.countDocuments(new Document("k", 2))).isEqualTo(10);
    assertThat(things.estimatedDocumentCount()).isEqualTo(50);
    assertThat(things.distinct("k", Integer.class)).containsExactlyInAnyOrder(0, 1, 2, 3, 4);
    assertThat(asks().distinct("tags", String.class)).containsExactlyInAnyOrder("x", "y");
  }

  private MongoCollection<Document> numbered(int count) {
    MongoCollection<Document> things = collection();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      documents.add(new Document("_id", i).append("k", i % 5));
    }
    things.insertMany(documents);
    return things;
  }
}
