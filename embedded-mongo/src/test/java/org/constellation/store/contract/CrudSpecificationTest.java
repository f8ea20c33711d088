package org.constellation.store.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.bson.Document;
import org.constellation.store.EmbeddedMongo;
import org.constellation.store.Options;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases of MongoDB's CRUD specification by name; docs/store-conformance.md lists them. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CrudSpecificationTest {
  private static final String CASES = "/conformance/crud.txt";
  private static final int NOT_IMPLEMENTED = 238;
  private static final int NO_SUCH_COMMAND = 59;

  private final EmbeddedMongo store = EmbeddedMongo.start(Options.inMemory());
  private final MongoClient client = EmbeddedStoreTest.connect(store.uri("crud"));

  @AfterAll
  void stop() {
    client.close();
    store.close();
  }

  static Stream<Arguments> cases() throws IOException {
    try (var in = Objects.requireNonNull(CrudSpecificationTest.class.getResourceAsStream(CASES))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
              .lines()
              .filter(line -> !line.startsWith("#"))
              .map(line -> line.split("\\|", -1))
              .map(parts -> Arguments.of((Object[]) trimmed(parts)))
              .toList()
              .stream();
    }
  }

  private static String[] trimmed(String[] parts) {
    String[] five = {"", "", "", "", ""};
    for (int i = 0; i < parts.length; i++) {
      five[i] = parts[i].trim();
    }
    return five;
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("cases")
  void a_case_is_passed_or_refused(
      String file, String name, String command, String answer, String afterwards) {
    MongoDatabase database = client.getDatabase("crud" + UUID.randomUUID());
    database.getCollection("c").insertMany(documents("[{_id:1,x:11},{_id:2,x:22},{_id:3,x:33}]"));
    database
        .getCollection("a")
        .insertMany(documents("[{_id:1,y:[{b:3},{b:1}]},{_id:2,y:[{b:0},{b:1}]}]"));
    if (answer.equals("refused")) {
      assertThat(refusal(database, command))
          .as("%s: %s", file, name)
          .isIn(NOT_IMPLEMENTED, NO_SUCH_COMMAND);
      return;
    }
    Document reply = reply(database, command);
    Document.parse(answer)
        .forEach((key, value) -> assertThat(reply.get(key)).as(key).isEqualTo(value));
    if (!afterwards.isEmpty()) {
      List<Document> there =
          database.getCollection("c").find().sort(new Document("_id", 1)).into(new ArrayList<>());
      assertThat(there).isEqualTo(documents(afterwards));
    }
  }

  /** The code of the error, of the command or of its first statement. */
  private static int refusal(MongoDatabase database, String command) {
    try {
      Document reply = database.runCommand(Document.parse(command));
      List<Document> errors = reply.getList("writeErrors", Document.class, List.of());
      return errors.isEmpty() ? 0 : errors.getFirst().getInteger("code");
    } catch (MongoCommandException e) {
      return e.getCode();
    }
  }

  private static List<Document> documents(String json) {
    return Document.parse("{d: " + json + "}").getList("d", Document.class);
  }

  /** The answer, with a cursor's batch and the first write error on top. */
  private static Document reply(MongoDatabase database, String command) {
    Document reply = new Document(database.runCommand(Document.parse(command)));
    if (reply.get("cursor") instanceof Document cursor) {
      reply.append("batch", cursor.get("firstBatch"));
    }
    List<Document> errors = reply.getList("writeErrors", Document.class, List.of());
    if (!errors.isEmpty()) {
      reply.append("error", errors.getFirst().getInteger("code"));
    }
    return reply;
  }
}
