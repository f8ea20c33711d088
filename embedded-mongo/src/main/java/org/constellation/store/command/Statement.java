package org.constellation.store.command;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import java.util.Set;

/** One of the statements of an update or delete. */
final class Statement {
  private Statement() {}

  static void allow(Document statement, String... options) {
    Set<String> known = Set.of(options);
    for (String option : statement.keySet()) {
      if (!known.contains(option)) {
        throw Refusal.of("the option '" + option + "' of a statement");
      }
    }
  }

  static boolean flag(Document statement, String option) {
    return Utils.isTrue(statement.get(option));
  }
}
