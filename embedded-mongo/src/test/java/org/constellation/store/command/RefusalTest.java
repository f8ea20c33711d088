package org.constellation.store.command;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.StoreFile;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever is not supported is refused with a code, and nothing is written. */
class RefusalTest {
  private final Engine engine = StoreFile.inMemory();
  private final Commands commands = new Commands(engine, Clock.systemUTC());

  @AfterEach
  void close() {
    commands.close();
    engine.close();
  }

  static Stream<Arguments> refused() {
    Document some = new Document("x", 1);
    return Stream.of(
        Arguments.of(20, find().append("lsid", some)),
        Arguments.of(20, find().append("txnNumber", 1L)),
        Arguments.of(20, insert().append("startTransaction", true).append("autocommit", false)),
        Arguments.of(59, new Document("commitTransaction", 1)),
        Arguments.of(59, new Document("bulkWrite", 1)),
        Arguments.of(59, new Document("mapReduce", "things")),
        Arguments.of(238, find().append("collation", some)),
        Arguments.of(238, find().append("tailable", true)),
        Arguments.of(238, find().append("noCursorTimeout", true)),
        Arguments.of(2, find().append("sort", new Document("$natural", 1).append("a", 1))),
        Arguments.of(2, find().append("sort", new Document("$natural", 2))),
        Arguments.of(2, find().append("hint", new Document("$natural", 2))),
        Arguments.of(238, new Document("collStats", "things").append("scale", 1024)),
        Arguments.of(
            238,
            find()
                .append("readConcern", new Document("level", "local").append("atClusterTime", 1))),
        Arguments.of(73, new Document("create", "system.x")),
        Arguments.of(73, new Document("insert", "system.x").append("documents", List.of(some))),
        Arguments.of(73, new Document("insert", "a$b").append("documents", List.of(some))),
        Arguments.of(73, new Document("insert", ".a").append("documents", List.of(some))),
        Arguments.of(73, new Document("renameCollection", "test.things").append("to", "nodot")),
        Arguments.of(238, find().append("let", some)),
        Arguments.of(238, find().append("min", some)),
        Arguments.of(238, find().append("readConcern", new Document("level", "snapshot"))),
        Arguments.of(238, insert().append("writeConcern", new Document("w", 0))),
        Arguments.of(238, insert().append("writeConcern", new Document("w", 3))),
        Arguments.of(238, find().append("filter", new Document("$where", "true"))),
        Arguments.of(238, find().append("filter", new Document("$text", some))),
        Arguments.of(238, find().append("filter", new Document("$jsonSchema", some))),
        Arguments.of(238, find().append("filter", field(new Document("$near", some)))),
        Arguments.of(238, find().append("filter", field(new Document("$bitsAllSet", 1)))),
        Arguments.of(238, find().append("projection", new Document("a.$", 1))),
        Arguments.of(238, find().append("projection", new Document("a", "$b"))),
        Arguments.of(238, aggregate(new Document("$changeStream", new Document()))),
        Arguments.of(238, aggregate(new Document("$unionWith", "other"))),
        Arguments.of(238, aggregate(new Document("$setWindowFields", some))),
        Arguments.of(238, aggregate(new Document("$bucketAuto", some))),
        Arguments.of(238, aggregate(facet(new Document("$geoNear", some)))),
        Arguments.of(238, new Document("create", "capped").append("capped", true)),
        Arguments.of(238, new Document("create", "valid").append("validator", some)),
        Arguments.of(238, new Document("create", "seen").append("viewOn", "things")),
        Arguments.of(238, new Document("create", "series").append("timeseries", some)),
        Arguments.of(67, index(new Document("a", 1), partial(new Document("$ne", 2)))),
        Arguments.of(67, index(new Document("a", 1), partial(new Document("$exists", false)))),
        Arguments.of(238, index(new Document("a", "text"), new Document())),
        Arguments.of(238, index(new Document("a", "hashed"), new Document())),
        Arguments.of(238, index(new Document("$**", 1), new Document())),
        Arguments.of(238, index(new Document("a", 1), new Document("collation", some))),
        Arguments.of(238, index(new Document("a", 1), new Document("hidden", true))),
        Arguments.of(197, index(new Document("_id", 1), expiring())),
        Arguments.of(197, index(new Document("_id", 1.0), new Document("unique", true))),
        Arguments.of(67, index(new Document("a", 1), new Document("name", "_id_"))),
        Arguments.of(67, index(new Document("a", 1), new Document("expireAfterSeconds", "1"))),
        Arguments.of(67, index(new Document("a", 1), new Document("expireAfterSeconds", -1))),
        Arguments.of(14, index(new Document("a", 1), new Document("unique", "yes"))),
        Arguments.of(67, index(new Document("a", 1).append("b", 1), expiring())));
  }

  static Stream<Arguments> refusedStatements() {
    Document pipeline = new Document("u", List.of(new Document("$set", new Document("a", 1))));
    Document set = new Document("u", new Document("$set", new Document("a", 1)));
    return Stream.of(
        Arguments.of(238, pipeline),
        Arguments.of(238, new Document(set).append("collation", new Document())),
        Arguments.of(238, new Document(set).append("sort", new Document("a", 1))),
        Arguments.of(238, new Document("u", new Document("$bit", new Document("a", 1)))));
  }

  private static Document find() {
    return new Document("find", "things");
  }

  private static Document insert() {
    return new Document("insert", "things").append("documents", List.of(new Document("_id", 1)));
  }

  private static Document field(Document condition) {
    return new Document("a", condition);
  }

  private static Document aggregate(Document stage) {
    return new Document("aggregate", "things")
        .append("pipeline", List.of(stage))
        .append("cursor", new Document());
  }

  private static Document facet(Document stage) {
    return new Document("$facet", new Document("f", List.of(stage)));
  }

  private static Document expiring() {
    return new Document("expireAfterSeconds", 1);
  }

  private static Document index(Document keys, Document options) {
    Document description = new Document("key", keys).append("name", "n");
    description.putAll(options);
    return new Document("createIndexes", "things").append("indexes", List.of(description));
  }

  @ParameterizedTest
  @MethodSource("refused")
  void what_is_not_supported_is_refused(int code, Document command) {
    Document reply = commands.run("test", command);
    assertThat(reply.get("ok")).isEqualTo(0.0);
    assertThat(reply.get("code")).isEqualTo(code);
    assertThat(String.valueOf(reply.get("errmsg"))).contains(" ");
    assertThat(engine.collections().indexes("test.things")).hasSizeLessThanOrEqualTo(1);
    assertThat(count()).isZero();
  }

  @ParameterizedTest
  @MethodSource("refusedStatements")
  void an_update_that_is_not_supported_is_refused(int code, Document statement) {
    Document update =
        new Document("update", "things").append("updates", List.of(statement(statement)));
    assertRefused(code, commands.run("test", update)); // there is no such collection yet
    commands.run("test", insert());
    assertRefused(code, commands.run("test", update));
  }

  static Stream<Document> refusedFields() {
    return Stream.of(
        new Document("a.$", 1),
        new Document("a", new Document("$meta", "textScore")),
        new Document("a", 1).append("b", 0),
        new Document("a.b", 1).append("a.b.c", 1));
  }

  @ParameterizedTest
  @MethodSource("refusedFields")
  void a_find_and_modify_whose_fields_are_refused_changes_nothing(Document fields) {
    commands.run("test", insert());
    Document first = new Document("findAndModify", "things").append("fields", fields);
    Document update =
        new Document(first)
            .append("update", new Document("_id", 1).append("a", new Document("b", 1)));
    assertThat(commands.run("test", update).get("ok")).isEqualTo(0.0);
    assertThat(commands.run("test", new Document(first).append("remove", true)).get("ok"))
        .isEqualTo(0.0);
    Document left = (Document) commands.run("test", find()).get("cursor");
    assertThat(Objects.requireNonNull(left).get("firstBatch"))
        .isEqualTo(List.of(new Document("_id", 1)));
  }

  @Test
  void a_delete_that_is_not_supported_is_refused() {
    Document where = new Document("q", new Document("$where", "true")).append("limit", 0);
    Document delete = new Document("delete", "things").append("deletes", List.of(where));
    assertRefused(238, commands.run("test", delete));
    commands.run("test", insert());
    assertRefused(238, commands.run("test", delete));
    assertThat(count()).isOne();
  }

  private static void assertRefused(int code, Document reply) {
    assertThat(String.valueOf(reply.get("writeErrors"))).contains(String.valueOf(code));
    assertThat(reply.getOrDefault("nModified", 0)).isEqualTo(0);
  }

  @Test
  void a_malformed_command_is_an_error_and_not_a_failure() {
    Document reply = commands.run("test", find().append("filter", "no document"));
    assertThat(reply.get("code")).isEqualTo(14);
    assertThat(commands.run("test", new Document("find", 7)).get("code")).isEqualTo(73);
    assertThat(commands.run("test", new Document("nonsense", 1)).get("code")).isEqualTo(59);
  }

  @Test
  void a_command_nested_too_deeply_is_answered() {
    Document filter = new Document("a", 1);
    for (int depth = 0; depth < 50_000; depth++) {
      filter = new Document("$and", List.of(filter));
    }
    assertThat(commands.run("test", find().append("filter", filter)).get("code")).isEqualTo(15);
  }

  private static Document statement(Document change) {
    Document statement = new Document("q", new Document());
    statement.putAll(change);
    return statement;
  }

  private long count() {
    Document reply = commands.run("test", new Document("count", "things"));
    return Long.parseLong(String.valueOf(reply.get("n")));
  }

  private static Document partial(Document condition) {
    return new Document("partialFilterExpression", new Document("b", condition));
  }
}
