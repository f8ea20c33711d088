package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.constellation.store.journal.Journal;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is seen was journalled, whatever goes wrong; what could not be journalled is not seen. */
class FailureTest {
  private static final String NAMESPACE = "db.things";

  @TempDir Path folder;

  @Test
  void what_was_done_before_an_error_of_the_machine_is_seen_and_kept() throws IOException {
    Path crashed = folder.resolve("crashed");
    try (Engine engine = StoreFile.in(folder.resolve("running"), false)) {
      insert(engine, 1);
      assertThatThrownBy(() ->
              engine.write(
                  NAMESPACE,
                  writer -> {
                    writer.insert(new Document("_id", 2));
                    throw new StackOverflowError();
                  }))
          .isInstanceOf(StackOverflowError.class);
      insert(engine, 3);
      assertThat(ids(engine)).containsExactly(1, 2, 3);
      copy(folder.resolve("running"), crashed);
    }
    try (Engine engine = StoreFile.in(crashed, false)) {
      assertThat(ids(engine)).containsExactly(1, 2, 3);
    }
  }

  @Test
  void a_store_that_cannot_journal_a_change_shows_it_to_nobody() {
    MVStore store = new MVStore.Builder().autoCommitDisabled().open();
    try (Engine engine = new Engine(store, new Catalog(store), new FullMemory(), false)) {
      assertThatThrownBy(() -> insert(engine, 1)).isInstanceOf(OutOfMemoryError.class);
      assertThatThrownBy(() -> ids(engine)).isInstanceOf(MongoServerError.class);
      assertThatThrownBy(() -> insert(engine, 2)).isInstanceOf(MongoServerError.class);
    }
  }

  @Test
  void a_store_whose_disk_is_full_can_be_opened_again_as_it_was() throws IOException {
    Path full = Path.of("/dev/full");
    assumeTrue(Files.exists(full));
    try (Engine engine = StoreFile.in(folder, false)) {
      insert(engine, 1);
      Files.createSymbolicLink(folder.resolve("journal-3"), full); // the next one
      engine.checkpoint();
      assertThatThrownBy(() -> insert(engine, 2)).isInstanceOf(IllegalStateException.class);
      assertThatThrownBy(() -> ids(engine)).isInstanceOf(MongoServerError.class);
    }
    Files.delete(folder.resolve("journal-3"));
    try (Engine engine = StoreFile.in(folder, false)) {
      assertThat(ids(engine)).containsExactly(1);
    }
  }

  @Test
  void an_update_of_more_than_a_record_holds_survives_a_crash() throws IOException {
    Path crashed = folder.resolve("crashed");
    Query all = Query.of(new Document());
    Document change = new Document("$set", new Document("text", "x".repeat(8 << 20)));
    try (Engine engine = StoreFile.in(folder.resolve("running"), false)) {
      for (int id = 1; id <= 10; id++) {
        insert(engine, id);
      }
      engine.write(
          NAMESPACE,
          writer -> writer.update(all, new Update(new Document(), change, null, false), false));
      copy(folder.resolve("running"), crashed);
    }
    try (Engine engine = StoreFile.in(crashed, false);
        View view = engine.read(NAMESPACE)) {
      assertThat(view.find(all).filter(one -> one.containsKey("text")).count()).isEqualTo(10);
    }
  }

  private static void insert(Engine engine, int id) {
    engine.write(NAMESPACE, writer -> writer.insert(new Document("_id", id)));
  }

  private static List<Object> ids(Engine engine) {
    try (View view = engine.read(NAMESPACE)) {
      return view.find(Query.of(new Document())).map(one -> one.get("_id")).toList();
    }
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  private static final class FullMemory implements Journal {
    @Override
    public long append(byte[] record) {
      throw new OutOfMemoryError("as if");
    }

    @Override
    public void await(long point) {}

    @Override
    public long end() {
      return 0;
    }

    @Override
    public long fileSize() {
      return 0;
    }

    @Override
    public void startFile(long number) {}

    @Override
    public void dropBefore(long number) {}

    @Override
    public void close() {}
  }
}
