package org.constellation.system.watch;

import java.util.List;
import java.util.Set;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** What a change of a document says. */
record UpdateWords(Words words) {
  private static final Set<String> MODIFIERS = Set.of("$each", "$position", "$slice", "$sort");

  void of(BsonValue change) {
    if (change.isArray()) {
      words.add(Part.UPDATES, "pipeline");
      return;
    }
    BsonDocument document = change.asDocument();
    if (document.isEmpty() || !document.getFirstKey().startsWith("$")) {
      words.add(Part.UPDATES, "replacement");
      return;
    }
    document.forEach((operator, fields) -> {
      words.add(Part.UPDATES, operator);
      fields
          .asDocument()
          .forEach((path, argument) -> {
            path(path);
            argument(operator, argument);
          });
    });
  }

  private void path(String path) {
    for (String step : List.of(path.split("\\.", -1))) {
      if (step.equals("$") || step.equals("$[]")) {
        words.add(Part.UPDATES, step);
      } else if (step.startsWith("$[")) {
        words.add(Part.UPDATES, "$[name]");
      }
    }
  }

  private void argument(String operator, BsonValue argument) {
    if (!argument.isDocument()) {
      return;
    }
    if (operator.equals("$pull")) {
      new FilterWords(words).of(argument.asDocument());
    } else if (operator.equals("$push") || operator.equals("$addToSet")) {
      argument.asDocument().keySet().stream()
          .filter(MODIFIERS::contains)
          .forEach(modifier -> words.add(Part.UPDATES, modifier));
    }
  }
}
