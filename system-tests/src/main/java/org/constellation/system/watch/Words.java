package org.constellation.system.watch;

import java.util.LinkedHashSet;
import java.util.Set;
import org.bson.BsonValue;

/** Collects the words of one command. */
final class Words {
  private final Set<Word> all = new LinkedHashSet<>();

  void add(Part part, String text) {
    all.add(new Word(part, text));
  }

  /** The operators anywhere inside a value. */
  void operators(Part part, BsonValue value) {
    if (value.isDocument()) {
      value
          .asDocument()
          .forEach((key, inner) -> {
            if (key.startsWith("$")) {
              add(part, key);
            }
            if (!key.equals("$literal")) {
              operators(part, inner);
            }
          });
    } else if (value.isArray()) {
      value.asArray().forEach(element -> operators(part, element));
    }
  }

  Set<Word> all() {
    return all;
  }
}
