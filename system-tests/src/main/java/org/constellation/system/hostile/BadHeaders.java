package org.constellation.system.hostile;

import static org.constellation.system.hostile.Tries.BAD;

import java.util.List;
import java.util.Set;

/** Versions and keys that are missing, stale or malformed; the body is right in itself. */
record BadHeaders(Tries tries) {

  private static final String VERSION = "If-Match";
  private static final String KEY = "Idempotency-Key";

  /** At what is there. */
  void tryAll(Operation operation, Own.Place place) {
    if (operation.needsVersion()) {
      tries.of("no If-Match", operation, place).without(VERSION).expect(Set.of(428));
      for (String stale : stale(operation)) {
        tries.of("stale If-Match", operation, place).with(VERSION, stale).expect(Set.of(412));
      }
      for (String malformed : List.of("1", "*", "W/\"1\"", "\"one\"", "\"1\", \"2\"", "''")) {
        tries
            .of("malformed If-Match", operation, place)
            .with(VERSION, malformed)
            .expect(Set.of(412));
      }
    }
    if (operation.keyed()) {
      tries.of("no Idempotency-Key", operation, place).without(KEY).expect(BAD);
      for (String malformed : List.of("bare", "\"\"", "\"a b\"", '"' + "k".repeat(129) + '"')) {
        tries.of("malformed Idempotency-Key", operation, place).with(KEY, malformed).expect(BAD);
      }
    }
  }

  /** Of preferences that were never stated 0 is the version. */
  private static List<String> stale(Operation operation) {
    return operation.path().endsWith("/me/notification-preferences")
        ? List.of("\"999999999\"")
        : List.of("\"999999999\"", "\"0\"");
  }

  /** At what is nowhere. */
  void tryNowhere(Operation operation, Own.Place nowhere) {
    if (operation.needsVersion()) {
      tries.of("no If-Match", operation, nowhere).without(VERSION).expect(Set.of(428));
      tries
          .of("If-Match at an absent id", operation, nowhere)
          .with(VERSION, "\"999999999\"")
          .expect(Set.of(404));
    }
  }
}
