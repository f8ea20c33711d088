package org.constellation.system.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.bson.BsonDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{find: 'c', filter: {a: {$not: {$gt: 1}}}} | $not $gt",
        "{find: 'c', filter: {$or: [{a: 1}, {b: {$elemMatch: {c: {$in: [1]}}}}]}} | $or $elemMatch $in",
        "{find: 'c', filter: {$expr: {$eq: ['$a', 1]}}, projection: {b: {$slice: 1}}} | $expr $eq $slice",
        "{find: 'c', filter: {a: {$eq: {b: {$gt: 1}}}}} | $eq",
        "{find: 'c', filter: {a: /x/}, collation: {locale: 'en'}} | $regex collation",
        "{aggregate: 'c', pipeline: [{$match: {a: {$lt: 1}}}, {$group: {_id: 1, n: {$sum: 1}}}], cursor: {}} | $match $lt $group $sum",
        "{aggregate: 'c', pipeline: [{$facet: {x: [{$lookup: {from: 'd', pipeline: [{$limit: 1}]}}]}}], cursor: {}} | $facet $lookup $limit",
        "{update: 'c', updates: [{q: {a: {$ne: 1}}, u: {$push: {'b.$[x].c': {$each: [1], $slice: 2}}}, arrayFilters: [{x: {$gte: 2}}]}]} | $ne $push $[name] $each $slice arrayFilters $gte",
        "{update: 'c', updates: [{q: {}, u: [{$set: {a: 1}}]}]} | pipeline",
        "{update: 'c', updates: [{q: {}, u: {$pull: {a: {b: {$lte: 1}}}}}]} | $pull $lte",
        "{delete: 'c', deletes: [{q: {a: {$where: 'x'}}, limit: 1}]} | $where",
        "{findAndModify: 'c', query: {}, update: {a: 1}} | replacement",
        "{createIndexes: 'c', indexes: [{key: {a: 1, b: 'text'}, name: 'i', hidden: true}]} | hidden",
        "{insert: 'c', documents: [], lsid: {}, writeConcern: {w: 0}} | lsid",
      })
  void every_word_of_a_command_is_heard(String command, String words) {
    assertThat(Vocabulary.of(BsonDocument.parse(command)))
        .extracting(Word::text)
        .containsAll(List.of(words.split(" ", -1)));
  }
}
