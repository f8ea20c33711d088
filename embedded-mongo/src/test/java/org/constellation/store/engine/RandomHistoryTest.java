package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.constellation.store.filter.Filter;
import org.constellation.store.keys.KeyPattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever happens, a query by indexes finds what reading everything would find. */
class RandomHistoryTest {
  private static final String NAMESPACE = "test.things";
  private static final int STEPS = 600;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4})
  void indexes_agree_with_the_documents_after_any_history(long seed) throws IOException {
    Random random = new Random(seed);
    Map<Integer, Document> model = new TreeMap<>();
    Engine engine = StoreFile.in(folder.resolve("0"), false);
    engine.collections().createIndexes(NAMESPACE, RandomThings.INDEXES);
    for (int step = 1; step <= STEPS; step++) {
      write(engine, model, random);
      if (step % 20 == 0) {
        compare(engine, model, random);
      }
      if (step % 150 == 0) {
        engine = afterCrash(engine, folder.resolve(String.valueOf(step)), random);
      }
    }
    assertThat(engine.check()).isEmpty();
    engine.close();
    try (Engine again = StoreFile.in(folder.resolve(String.valueOf(STEPS)), false)) {
      assertThat(again.check()).isEmpty();
      compare(again, model, random);
    }
  }

  /** Copies the files as they are while the store is open: what kill -9 would leave. */
  private static Engine afterCrash(Engine engine, Path copy, Random random) throws IOException {
    if (random.nextBoolean()) {
      engine.checkpoint();
    }
    Path from =
        copy.resolveSibling(String.valueOf(Integer.parseInt(copy.getFileName().toString()) - 150));
    Files.createDirectories(copy);
    try (Stream<Path> files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, copy.resolve(file.getFileName()));
      }
    }
    engine.close();
    return StoreFile.in(copy, false);
  }

  private static void write(Engine engine, Map<Integer, Document> model, Random random) {
    int id = random.nextInt(60);
    Document thing = RandomThings.thing(id, random);
    Document change = RandomThings.change(random);
    engine.write(
        NAMESPACE,
        writer -> {
          try {
            switch (random.nextInt(4)) {
              case 0 -> model.put(id, writer.insert(thing));
              case 1 -> update(writer, model, id, change);
              case 2 -> update(writer, model, id, thing);
              default -> {
                if (writer.delete(Query.of(new Document("_id", id))) > 0) {
                  model.remove(id);
                }
              }
            }
          } catch (MongoServerError duplicateOrParallel) {
            assertThat(duplicateOrParallel.getCode()).isIn(11000, 171, 2, 14);
          }
          return id;
        });
  }

  private static void update(
      CollectionWriter writer, Map<Integer, Document> model, int id, Document change) {
    Document filter = new Document("_id", id);
    writer
        .updateOne(Query.of(filter), new Update(filter, change, null, false), false)
        .ifPresent(replaced -> model.put(id, replaced.after()));
  }

  private static void compare(Engine engine, Map<Integer, Document> model, Random random) {
    for (int i = 0; i < 30; i++) {
      Document filter = RandomThings.filter(random);
      Document order = RandomThings.order(random);
      int limit = random.nextInt(8);
      List<Document> expected = naive(model, filter, order, limit);
      try (View view = engine.read(NAMESPACE)) {
        Query query = Query.of(filter).sortedBy(order).part(0, limit);
        assertThat(view.find(query).toList())
            .as("%s sorted by %s, %s", filter, order, limit)
            .isEqualTo(expected);
        assertThat(view.count(Query.of(filter)))
            .as("%s", filter)
            .isEqualTo(naive(model, filter, order, 0).size());
      }
    }
  }

  private static List<Document> naive(
      Map<Integer, Document> model, Document filter, Document order, int limit) {
    KeyPattern pattern = KeyPattern.of(order);
    List<Document> found = new ArrayList<>();
    Filter wanted = Filter.of(filter);
    for (Document document : model.values()) {
      if (wanted.matches(document)) {
        found.add(document);
      }
    }
    found.sort(Comparator.comparing(pattern::sortKey, java.util.Arrays::compareUnsigned));
    return limit == 0 ? found : found.subList(0, Math.min(limit, found.size()));
  }

  @Test
  void a_store_in_memory_keeps_its_indexes_too() {
    Random random = new Random(11);
    Map<Integer, Document> model = new TreeMap<>();
    try (Engine engine = StoreFile.inMemory()) {
      engine.collections().createIndexes(NAMESPACE, RandomThings.INDEXES);
      for (int step = 0; step < STEPS; step++) {
        write(engine, model, random);
      }
      compare(engine, model, random);
      assertThat(engine.check()).isEmpty();
    }
  }
}
