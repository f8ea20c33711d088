package org.constellation.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.bson.Document;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every case of MongoDB's CRUD specification by name; docs/store-conformance.md lists them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrudSpecificationTest {
  private static final Path LIST = Path.of("../docs/store-conformance.md");

  /** No sessions, no such name of a field, no such command, not implemented. */
  private static final List<Integer> REFUSALS = List.of(20, 52, 59, 238);

  private static final Map<String, String> THERE =
      Map.of(
          "c", "[{_id:1,x:11},{_id:2,x:22},{_id:3,x:33}]",
          "six", "[{_id:1,x:11},{_id:2,x:22},{_id:3,x:33},{_id:4,x:44},{_id:5,x:55},{_id:6,x:66}]",
          "a",
              "[{_id:1,y:[{b:3},{b:1}]},{_id:2,y:[{b:0},{b:1}]},"
                  + "{_id:3,y:[{b:5,c:[{d:2},{d:1}]}]}]",
          "one", "[{_id:1}]",
          "foo", "[{_id:1,foo:{}}]");

  private final EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client = EmbeddedStoreTest.connect(store.uri("crud"));

  @AfterAll
  void stop() {
    client.close();
    store.close();
  }

  static Stream<CrudCase> cases() throws IOException {
    return CrudCase.all().stream().filter(CrudCase::isRun);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void a_case_is_passed_or_refused(CrudCase one) {
    MongoDatabase database = client.getDatabase("crud" + UUID.randomUUID());
    THERE.forEach((name, json) -> database.getCollection(name).insertMany(documents(json)));
    if (one.isRefused()) {
      assertThat(reply(database, one.commands().getFirst(), 0).get("error")).isIn(REFUSALS);
    } else {
      run(one, database);
    }
    database.drop();
  }

  private static void run(CrudCase one, MongoDatabase database) {
    long cursor = 0;
    for (int step = 0; step < one.commands().size(); step++) {
      Document reply = reply(database, one.commands().get(step), cursor);
      compare(reply, Document.parse(one.answers().get(step)));
      cursor = reply.get("cursor") instanceof Document open ? open.getLong("id") : 0;
    }
    if (!one.afterwards().isEmpty()) {
      String[] afterwards = one.afterwards().split("=", 2);
      assertThat(
              database
                  .getCollection(afterwards[0])
                  .find()
                  .sort(new Document("_id", 1))
                  .into(new ArrayList<>()))
          .isEqualTo(documents(afterwards[1]));
    }
  }

  private static void compare(Document reply, Document expected) {
    if (!expected.containsKey("error")) {
      assertThat(reply).doesNotContainKey("error");
    }
    expected.forEach((key, value) -> {
      if (!"any".equals(value)) {
        assertThat(reply.get(key)).as(key).isEqualTo(value);
      } else {
        assertThat(reply).containsKey(key);
      }
    });
  }

  private static List<Document> documents(String json) {
    return Document.parse("{d: " + json + "}").getList("d", Document.class);
  }

  /** The answer, with a cursor's batch and the first error on top. */
  private static Document reply(MongoDatabase database, String json, long cursor) {
    Document command = Document.parse(json);
    command.replace("getMore", cursor);
    try {
      Document reply = new Document(database.runCommand(command));
      if (reply.get("cursor") instanceof Document batch) {
        reply.append("batch", batch.getOrDefault("firstBatch", batch.get("nextBatch")));
      }
      List<Document> errors = reply.getList("writeErrors", Document.class, List.of());
      if (!errors.isEmpty()) {
        reply.append("error", errors.getFirst().getInteger("code"));
      }
      return reply;
    } catch (MongoCommandException e) {
      return Document.parse(e.getResponse().toJson()).append("error", e.getCode());
    }
  }

  @Test
  void the_document_lists_every_case_with_its_verdict() throws IOException {
    List<String> wanted =
        CrudCase.all().stream()
            .map(one -> "| %s | %s | %s |".formatted(one.file(), one.name(), one.verdict()))
            .toList();
    List<String> listed =
        Files.readAllLines(LIST).stream()
            .dropWhile(line -> !line.equals("| file | case | verdict |"))
            .skip(2)
            .toList();
    assertThat(String.join("\n", listed)).isEqualTo(String.join("\n", wanted));
  }

  @Test
  void the_document_counts_right() throws IOException {
    Map<String, Long> counts =
        CrudCase.all().stream()
            .collect(
                Collectors.groupingBy(
                    one -> one.verdict().split(":", 2)[0], Collectors.counting()));
    assertThat(Files.readString(LIST))
        .contains(
            "**%d cases: %d passed, %d refused with a clear error, %d not expressible, %d different.**"
                .formatted(
                    CrudCase.all().size(),
                    counts.get("passed"),
                    counts.get("refused"),
                    counts.get("not expressible"),
                    counts.get("differs")));
  }
}
