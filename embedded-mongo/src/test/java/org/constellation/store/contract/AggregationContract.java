package org.constellation.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

interface AggregationContract extends OnDatabase {
  private MongoCollection<Document> sales() {
    return collection(
        "{_id: 1, campus: 'n', hours: 3, tags: ['a', 'b']}",
        "{_id: 2, campus: 's', hours: 5, tags: ['b']}",
        "{_id: 3, campus: 'n', hours: 4, tags: []}",
        "{_id: 4, campus: 's', hours: 1}");
  }

  private static List<Document> stages(String pipeline) {
    return Document.parse("{p: " + pipeline + "}").getList("p", Document.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[{$match: {campus: 'n'}}, {$sort: {hours: -1}}] | [{_id: 3, campus: 'n', hours: 4, tags: []}, {_id: 1, campus: 'n', hours: 3, tags: ['a', 'b']}]",
        "[{$match: {hours: {$gt: 1}}}, {$group: {_id: '$campus', sum: {$sum: '$hours'}, n: {$sum: 1}}}, {$sort: {_id: 1}}] | [{_id: 'n', sum: 7, n: 2}, {_id: 's', sum: 5, n: 1}]",
        "[{$group: {_id: null, avg: {$avg: '$hours'}, least: {$min: '$hours'}, most: {$max: '$hours'}}}] | [{_id: null, avg: 3.25, least: 1, most: 5}]",
        "[{$sort: {_id: 1}}, {$group: {_id: '$campus', first: {$first: '$hours'}, all: {$push: '$hours'}}}, {$sort: {_id: 1}}] | [{_id: 'n', first: 3, all: [3, 4]}, {_id: 's', first: 5, all: [5, 1]}]",
        "[{$unwind: '$tags'}, {$sortByCount: '$tags'}] | [{_id: 'b', count: 2}, {_id: 'a', count: 1}]",
        "[{$match: {_id: {$lt: 3}}}, {$sort: {_id: 1}}, {$project: {_id: 0, twice: {$multiply: ['$hours', 2]}}}] | [{twice: 6}, {twice: 10}]",
        "[{$sort: {hours: 1}}, {$skip: 1}, {$limit: 2}, {$project: {hours: 1}}] | [{_id: 1, hours: 3}, {_id: 3, hours: 4}]",
        "[{$match: {_id: 1}}, {$project: {_id: 0, c: {$concat: ['$campus', '-', 'x']}}}] | [{c: 'n-x'}]",
        "[{$match: {campus: 's'}}, {$count: 'n'}] | [{n: 2}]",
        "[{$match: {campus: 'x'}}, {$count: 'n'}] | []",
        "[{$match: {_id: 1}}, {$addFields: {long: {$cond: [{$gte: ['$hours', 4]}, 'yes', 'no']}}}, {$project: {long: 1}}] | [{_id: 1, long: 'no'}]",
        "[{$match: {_id: 2}}, {$replaceRoot: {newRoot: {h: '$hours'}}}] | [{h: 5}]",
        "[{$bucket: {groupBy: '$hours', boundaries: [0, 3, 6], output: {n: {$sum: 1}}}}] | [{_id: 0, n: 1}, {_id: 3, n: 3}]",
        "[{$facet: {n: [{$count: 'c'}], top: [{$sort: {hours: -1}}, {$limit: 1}, {$project: {_id: 1}}]}}] | [{n: [{c: 4}], top: [{_id: 2}]}]",
        "[{$match: {$expr: {$gt: ['$hours', 3]}}}, {$sort: {_id: 1}}, {$project: {_id: 1}}] | [{_id: 2}, {_id: 3}]",
      })
  default void pipelines_give(String pipeline, String expected) {
    List<Document> result = sales().aggregate(stages(pipeline)).into(new ArrayList<>());
    assertThat(result).isEqualTo(stages(expected));
  }

  @Test
  default void look_ups_join_another_collection() {
    MongoCollection<Document> campuses =
        collection("{_id: 'n', name: 'North'}", "{_id: 's', name: 'South'}");
    MongoCollection<Document> sales = sales();
    String from = campuses.getNamespace().getCollectionName();
    assertThat(
            sales.aggregate(
                stages(
                    """
                    [{$match: {_id: 1}},
                     {$lookup: {from: '%s', localField: 'campus', foreignField: '_id', as: 'c'}},
                     {$project: {_id: 0, 'c.name': 1}}]\
                    """
                        .formatted(from))))
        .containsExactly(Document.parse("{c: [{name: 'North'}]}"));
    assertThat(
            sales.aggregate(
                stages(
                    """
                    [{$match: {_id: 2}},
                     {$lookup: {from: '%s', let: {k: '$campus'}, as: 'c',
                                pipeline: [{$match: {$expr: {$eq: ['$_id', '$$k']}}}]}},
                     {$project: {_id: 0, c: 1}}]\
                    """
                        .formatted(from))))
        .containsExactly(Document.parse("{c: [{_id: 's', name: 'South'}]}"));
  }

  @Test
  default void results_are_written_to_another_collection() {
    MongoCollection<Document> sales = sales();
    MongoCollection<Document> totals = collection("{_id: 'n', old: true}");
    String into = totals.getNamespace().getCollectionName();
    String group = "{$group: {_id: '$campus', sum: {$sum: '$hours'}}}";
    sales.aggregate(stages("[" + group + ", {$merge: {into: '" + into + "'}}]")).toCollection();
    assertThat(one(totals, "n")).isEqualTo(Document.parse("{_id: 'n', old: true, sum: 7}"));
    assertThat(one(totals, "s")).isEqualTo(Document.parse("{_id: 's', sum: 6}"));
    sales.aggregate(stages("[" + group + ", {$out: '" + into + "'}]")).toCollection();
    assertThat(one(totals, "n")).isEqualTo(Document.parse("{_id: 'n', sum: 7}"));
  }

  @Test
  default void a_long_result_comes_in_batches() {
    MongoCollection<Document> things = collection();
    List<Document> documents = new ArrayList<>();
    for (int i = 0; i < 1_000; i++) {
      documents.add(new Document("_id", i));
    }
    things.insertMany(documents);
    List<Document> result =
        things
            .aggregate(stages("[{$sort: {_id: 1}}, {$addFields: {x: 1}}]"))
            .batchSize(100)
            .into(new ArrayList<>());
    assertThat(result).hasSize(1_000);
  }
}
