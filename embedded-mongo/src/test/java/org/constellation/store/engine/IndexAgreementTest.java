package org.constellation.store.engine;

import static org.assertj.core.api.Assertions.assertThat;

import de.bwaldvogel.mongo.bson.Decimal128;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the values, a query finds and orders the same with indexes and without. */
class IndexAgreementTest {
  private static final List<Object> VALUES =
      List.of(
          1,
          1L,
          1.0,
          1.5,
          (1L << 53) + 1,
          9_007_199_254_740_992.0,
          Long.MAX_VALUE,
          0x1p63,
          Double.NaN,
          Decimal128.NaN,
          Double.NEGATIVE_INFINITY,
          -0.0,
          new Decimal128(new BigDecimal("1.50")),
          new Decimal128(new BigDecimal("0.1")),
          0.1,
          new Decimal128(new BigDecimal("1E400")),
          new Decimal128(new BigDecimal("-1E-400")),
          "a",
          "\uFFFD",
          "\uD83D\uDE00",
          "a\u0000b",
          new Document(),
          new Document("x", 1).append("y", 2),
          new Document("y", 2).append("x", 1),
          new UUID(-1, 1),
          new UUID(1, 1),
          new ObjectId(),
          false,
          true,
          Instant.ofEpochMilli(-1),
          Instant.EPOCH,
          MinKey.getInstance(),
          MaxKey.getInstance());

  private final Engine plain = StoreFile.inMemory();
  private final Engine indexed = StoreFile.inMemory();

  @AfterEach
  void close() {
    plain.close();
    indexed.close();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void a_query_finds_the_same_with_an_index_and_without(long seed) {
    Random random = new Random(seed);
    indexed
        .collections()
        .createIndexes(
            "db.things",
            List.of(
                index(new Document("a", 1).append("b", -1)),
                index(new Document("b", -1).append("a", 1)),
                index(new Document("n.x", 1).append("b", 1)),
                index(new Document("n.x", -1).append("n.y", 1))));
    for (int id = 0; id < 300; id++) {
      Document thing = thing(id, random);
      plain.write("db.things", writer -> writer.insert(thing));
      indexed.write("db.things", writer -> writer.insert(thing));
    }
    for (int i = 0; i < 400; i++) {
      Document filter = new Document(path(random), condition(random));
      if (random.nextInt(3) == 0) {
        filter.put(path(random), condition(random));
      }
      Document order = new Document(path(random), random.nextBoolean() ? 1 : -1).append("_id", 1);
      assertThat(found(indexed, filter, order))
          .as("%s sorted by %s", filter, order)
          .isEqualTo(found(plain, filter, order));
      assertThat(count(indexed, filter)).as("%s", filter).isEqualTo(count(plain, filter));
    }
    assertThat(indexed.check()).isEmpty();
  }

  private static IndexDefinition index(Document keys) {
    return IndexDefinition.of(new Document("key", keys).append("name", keys.toString()));
  }

  private static String path(Random random) {
    return List.of("a", "b", "n.x", "n.y").get(random.nextInt(4));
  }

  private static Document thing(int id, Random random) {
    Document thing = new Document("_id", id).append("b", value(random));
    if (random.nextInt(6) > 0) {
      thing.append("a", random.nextInt(5) == 0 ? values(random) : value(random));
    }
    List<Object> boxes = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      boxes.add(random.nextInt(6) == 0 ? value(random) : box(random));
    }
    return thing.append("n", random.nextBoolean() ? box(random) : boxes);
  }

  private static Document box(Random random) {
    Document box = new Document("x", value(random));
    return random.nextBoolean() ? box.append("y", value(random)) : box;
  }

  @SuppressWarnings("NullAway") // a null is a value of BSON
  private static Object value(Random random) {
    return random.nextInt(20) == 0 ? null_() : VALUES.get(random.nextInt(VALUES.size()));
  }

  private static @Nullable Object null_() {
    return null;
  }

  private static List<Object> values(Random random) {
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value(random));
    }
    return values;
  }

  private static Object condition(Random random) {
    String operator = List.of("$gt", "$gte", "$lt", "$lte", "$eq").get(random.nextInt(5));
    return switch (random.nextInt(5)) {
      case 0 -> new Document("$in", values(random));
      case 1 -> new Document(operator, value(random)).append("$lte", value(random));
      case 2 -> value(random);
      default -> new Document(operator, value(random));
    };
  }

  private static List<Object> found(Engine engine, Document filter, Document order) {
    try (View view = engine.read("db.things")) {
      return view.find(Query.of(filter).sortedBy(order)).map(one -> one.get("_id")).toList();
    }
  }

  private static long count(Engine engine, Document filter) {
    try (View view = engine.read("db.things")) {
      return view.count(Query.of(filter));
    }
  }
}
