package org.constellation.system.watch;

import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What a filter says. A value that is compared with is no part of it. */
record FilterWords(Words words) {

  void of(BsonDocument filter) {
    filter.forEach((key, value) -> {
      if (!key.startsWith("$")) {
        field(value);
        return;
      }
      words.add(Part.FILTERS, key);
      if (value.isArray()) {
        value.asArray().forEach(branch -> of(branch.asDocument()));
      } else if (key.equals("$expr")) {
        words.operators(Part.EXPRESSIONS, value);
      }
    });
  }

  private void field(BsonValue condition) {
    if (condition.isRegularExpression()) {
      words.add(Part.FILTERS, "$regex");
    } else if (condition.isDocument() && says(condition.asDocument())) {
      condition.asDocument().forEach(this::operator);
    }
  }

  private void operator(String name, BsonValue argument) {
    words.add(Part.FILTERS, name);
    switch (name) {
      case "$not" -> field(argument);
      case "$elemMatch" -> element(argument.asDocument());
      case "$all", "$in", "$nin" -> argument.asArray().forEach(this::field);
      default -> {} // a value
    }
  }

  private void element(BsonDocument condition) {
    if (says(condition)) {
      field(condition);
    } else {
      of(condition);
    }
  }

  private static boolean says(BsonDocument condition) {
    return !condition.isEmpty() && condition.getFirstKey().startsWith("$");
  }
}
