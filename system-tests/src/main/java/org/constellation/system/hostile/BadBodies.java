package org.constellation.system.hostile;

import static org.constellation.system.hostile.Tries.BAD;

import java.util.Set;

/** Bodies that cannot be read, or are none of an operation's business. */
record BadBodies(Tries tries) {

  private static final int MEGABYTE = 1024 * 1024;
  private static final byte[] NO_UTF_8 = {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'};

  void tryAll(Operation operation, Own.Place place) {
    if (operation.takesJson()) {
      json(operation, place);
    } else if (operation.takesBody()) {
      csv(operation, place);
    } else if (!operation.method().equals("GET")) {
      misplaced(operation, place);
    }
    if (operation.takesBody()) {
      tries
          .of("another content type", operation, place)
          .with("Content-Type", "text/plain")
          .expect(Set.of(415));
    }
  }

  private void json(Operation operation, Own.Place place) {
    body("malformed JSON", operation, place, "{\"message\": \"unfinished");
    body("not JSON", operation, place, "<xml/>");
    body("unknown field", operation, place, "{\"noSuchField\": 1}");
    body("wrong shape", operation, place, "[1, 2, 3]");
    for (String property : operation.properties()) {
      body("wrong type", operation, place, "{\"" + property + "\": {\"$gt\": [true]}}");
    }
    body("200 deep", operation, place, "[".repeat(200) + "]".repeat(200));
    tries.of("not UTF-8", operation, place).body(NO_UTF_8).expect(BAD);
    String large = "{\"message\": \"" + "x".repeat(MEGABYTE) + "\"}";
    tries.of("1 MB", operation, place).body(large).expect(Set.of(413));
  }

  private void csv(Operation operation, Own.Place place) {
    body("CSV: empty", operation, place, "");
    body("CSV: JSON", operation, place, "{\"rows\": []}");
    body("CSV: other columns", operation, place, "a,b\n1,2\n");
    tries.of("CSV: not UTF-8", operation, place).body(NO_UTF_8).expect(BAD);
    String row = Examples.ROSTER.lines().skip(1).findFirst().orElseThrow();
    StringBuilder rows = new StringBuilder(Examples.ROSTER);
    for (int i = 0; i <= 5_000; i++) {
      rows.append(row.replace("hostile-1", "hostile-1" + i)).append('\n');
    }
    body("CSV: too many rows", operation, place, rows.toString());
    String large = Examples.ROSTER + (row + "\n").repeat(2 * MEGABYTE / row.length());
    tries.of("CSV: more than 2 MB", operation, place).body(large).expect(Set.of(413));
  }

  private void misplaced(Operation operation, Own.Place place) {
    tries
        .of("body where none is taken", operation, place)
        .with("Content-Type", "application/json")
        .body("{\"noSuchField\": 1}")
        .expect(BAD);
    tries
        .of("1 MB where none is taken", operation, place)
        .with("Content-Type", "application/json")
        .body("x".repeat(MEGABYTE))
        .expect(Set.of(413));
  }

  private void body(String kind, Operation operation, Own.Place place, String body) {
    tries.of(kind, operation, place).body(body).expect(BAD);
  }
}
