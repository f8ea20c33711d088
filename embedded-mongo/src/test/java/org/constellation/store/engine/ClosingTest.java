package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class ClosingTest {
  private static final String NAMESPACE = "db.things";

  @TempDir Path folder;

  @Test
  @Timeout(30)
  void a_write_that_queued_behind_the_close_is_refused_and_not_half_saved() throws Exception {
    CountDownLatch inside = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    CompletableFuture<Object> late = new CompletableFuture<>();
    Engine engine = StoreFile.in(folder, false);
    engine.write(NAMESPACE, writer -> writer.insert(new Document("_id", 1)));
    Thread early =
        Thread.startVirtualThread(() ->
            engine.write(
                NAMESPACE,
                writer -> {
                  inside.countDown();
                  wait(goOn);
                  return writer.insert(new Document("_id", 2));
                }));
    wait(inside);
    Thread closing = Thread.startVirtualThread(engine::close);
    await().until(() -> closing.getState() == Thread.State.WAITING);
    Thread queued =
        Thread.startVirtualThread(() ->
            late.complete(
                outcome(() -> engine.write(NAMESPACE, writer -> writer.insert(new Document())))));
    await().until(() -> queued.getState() == Thread.State.WAITING);
    goOn.countDown();
    early.join();
    closing.join();
    assertThat(late.get(10, TimeUnit.SECONDS)).isEqualTo(91);
    try (Engine again = StoreFile.in(folder, false);
        View view = again.read(NAMESPACE)) {
      assertThat(again.check()).isEmpty();
      List<Document> found = view.find(Query.of(new Document())).toList();
      assertThat(found).extracting(one -> one.get("_id")).containsExactly(1, 2);
    }
  }

  private static void wait(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The code of a refusal, or whatever else came of it. */
  private static Object outcome(Runnable work) {
    try {
      work.run();
      return "written";
    } catch (MongoServerError e) {
      return e.getCode();
    } catch (RuntimeException e) {
      return e;
    }
  }
}
