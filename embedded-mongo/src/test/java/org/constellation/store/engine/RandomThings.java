package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Documents, changes and filters over a few fields of all types, from a seed. */
final class RandomThings {
  static final List<IndexDefinition> INDEXES =
      List.of(
          index(new Document("a", 1), new Document()),
          index(new Document("a", 1).append("b", -1), new Document()),
          index(new Document("b", -1).append("n.x", 1).append("_id", 1), new Document()),
          index(new Document("tags", 1), new Document()),
          index(new Document("tags", 1).append("a", 1), new Document()),
          index(new Document("box.seq", 1), new Document("sparse", true)),
          index(new Document("box.seq", 1).append("box.no", -1), new Document()),
          index(new Document("u", 1), new Document("unique", true).append("sparse", true)),
          index(
              new Document("n.x", 1),
              new Document("partialFilterExpression", new Document("b", 2))),
          index(
              new Document("c", 1),
              new Document(
                  "partialFilterExpression",
                  new Document("box.0", new Document("$exists", true)))));

  private static final List<String> PATHS =
      List.of("a", "b", "c", "n.x", "tags", "box.seq", "box.no", "u");

  private RandomThings() {}

  private static IndexDefinition index(Document keys, Document options) {
    Document description = new Document("key", keys).append("name", keys.toString());
    description.putAll(options);
    return IndexDefinition.of(description);
  }

  static Document thing(int id, Random random) {
    Document thing = new Document("_id", id);
    thing.append("a", value(random)).append("b", random.nextInt(4));
    if (random.nextBoolean()) {
      thing.append("c", value(random));
    }
    if (random.nextBoolean()) {
      thing.append("n", new Document("x", value(random)));
    }
    if (random.nextBoolean()) {
      thing.append("tags", values(random));
    }
    if (random.nextInt(3) == 0) {
      thing.append("u", random.nextInt(200));
    }
    List<Object> box = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      box.add(new Document("seq", random.nextInt(5)).append("no", random.nextInt(5)));
    }
    return thing.append("box", box);
  }

  private static List<Object> values(Random random) {
    List<Object> values = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      values.add(value(random));
    }
    return values;
  }

  private static Object value(Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> random.nextInt(5) + 0.5;
      case 1 -> "t" + random.nextInt(4);
      case 2 -> Instant.ofEpochSecond(random.nextInt(4));
      case 3 -> new UUID(0, random.nextInt(4));
      case 4 -> random.nextBoolean();
      case 5 -> (long) random.nextInt(5);
      default -> random.nextInt(5);
    };
  }

  static Document change(Random random) {
    return switch (random.nextInt(7)) {
      case 0 -> new Document("$set", new Document("a", value(random)));
      case 1 -> new Document("$inc", new Document("b", 1));
      case 2 -> new Document("$push", new Document("box", new Document("seq", random.nextInt(5))));
      case 3 ->
          new Document(
              "$pull",
              new Document("box", new Document("seq", new Document("$lte", random.nextInt(5)))));
      case 4 -> new Document("$addToSet", new Document("tags", value(random)));
      case 5 -> new Document("$unset", new Document("c", ""));
      default -> new Document("$set", new Document("u", random.nextInt(200)));
    };
  }

  static Document filter(Random random) {
    Document filter = new Document();
    for (int i = random.nextInt(3); i >= 0; i--) {
      filter.put(PATHS.get(random.nextInt(PATHS.size())), condition(random));
    }
    if (random.nextInt(4) == 0) {
      filter.put("box.0", new Document("$exists", true));
    }
    if (random.nextInt(5) == 0) {
      filter.put("$or", List.of(new Document("a", condition(random)), new Document("b", 2)));
    }
    return filter;
  }

  private static Object condition(Random random) {
    return switch (random.nextInt(9)) {
      case 0 -> new Document("$in", values(random));
      case 1 -> new Document("$gt", value(random));
      case 2 -> new Document("$gte", random.nextInt(4)).append("$lt", random.nextInt(5));
      case 3 -> new Document("$lte", value(random));
      case 4 -> new Document("$ne", value(random));
      case 5 -> new Document("$exists", random.nextBoolean());
      default -> value(random);
    };
  }

  /** With the id at the end, so that there is one right order. */
  static Document order(Random random) {
    String path = PATHS.get(random.nextInt(PATHS.size()));
    int direction = random.nextBoolean() ? 1 : -1;
    return new Document(path, direction).append("_id", random.nextBoolean() ? 1 : -1);
  }
}
