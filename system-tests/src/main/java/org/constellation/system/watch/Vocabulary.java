package org.constellation.system.watch;

import java.util.Set;
import org.bson.BsonArray;
import org.bson.BsonBinary;
import org.bson.BsonDocument;
import org.bson.BsonValue;

/** Every word of a command, wherever in it. */
final class Vocabulary {
  private final BsonDocument command;
  private final Words words = new Words();

  private Vocabulary(BsonDocument command) {
    this.command = command;
  }

  static Set<Word> of(BsonDocument command) {
    Vocabulary vocabulary = new Vocabulary(command);
    vocabulary.read();
    return vocabulary.words.all();
  }

  private void read() {
    String name = command.getFirstKey();
    words.add(Part.COMMANDS, name);
    command.keySet().stream()
        .filter(option -> !option.equals(name) && !option.equals("$db"))
        .forEach(option -> words.add(Part.OPTIONS, option));
    concerns();
    types(command);
    switch (name) {
      case "find" -> find();
      case "count", "distinct" -> filter(command, "query");
      case "aggregate" -> new PipelineWords(words).of(command.getArray("pipeline"));
      case "update" -> statements("updates");
      case "delete" -> statements("deletes");
      case "findAndModify" -> findAndModify();
      case "createIndexes" -> command.getArray("indexes").forEach(this::index);
      default -> {} // says nothing beyond its options
    }
  }

  private void find() {
    filter(command, "filter");
    projection("projection");
  }

  private void findAndModify() {
    filter(command, "query");
    projection("fields");
    change(command, "update");
  }

  private void statements(String name) {
    for (BsonValue value : command.getArray(name)) {
      BsonDocument statement = value.asDocument();
      statement.keySet().forEach(option -> words.add(Part.OPTIONS, option));
      filter(statement, "q");
      change(statement, "u");
    }
  }

  private void change(BsonDocument statement, String name) {
    if (statement.containsKey(name)) {
      new UpdateWords(words).of(statement.get(name));
    }
    statement
        .getArray("arrayFilters", new BsonArray())
        .forEach(filter -> new FilterWords(words).of(filter.asDocument()));
  }

  private void filter(BsonDocument from, String name) {
    new FilterWords(words).of(from.getDocument(name, new BsonDocument()));
  }

  private void projection(String name) {
    command
        .getDocument(name, new BsonDocument())
        .forEach((field, value) -> {
          if (field.endsWith(".$")) {
            words.add(Part.PROJECTIONS, ".$");
          }
          words.operators(Part.PROJECTIONS, value);
        });
  }

  private void index(BsonValue value) {
    BsonDocument index = value.asDocument();
    index.keySet().forEach(option -> words.add(Part.INDEXES, option));
    index
        .getDocument("key")
        .forEach((path, kind) -> {
          words.add(Part.INDEXES, kind.isNumber() ? "" + kind.asNumber().intValue() : "" + kind);
          if (path.contains("$")) {
            words.add(Part.INDEXES, "$**");
          }
        });
    filter(index, "partialFilterExpression");
  }

  private void concerns() {
    for (String name : Set.of("readConcern", "writeConcern")) {
      command
          .getDocument(name, new BsonDocument())
          .forEach((option, value) -> words.add(Part.CONCERNS, option + ": " + text(value)));
    }
  }

  private static String text(BsonValue value) {
    return value.isString()
        ? value.asString().getValue()
        : value.isNumber() ? "" + value.asNumber().intValue() : "" + value.asBoolean().getValue();
  }

  private void types(BsonValue value) {
    switch (value) {
      case BsonDocument document -> document.values().forEach(this::types);
      case BsonArray array -> array.forEach(this::types);
      case BsonBinary binary -> words.add(Part.TYPES, "binary " + binary.getType());
      default ->
          words.add(Part.TYPES, value.getBsonType().name().toLowerCase(java.util.Locale.ROOT));
    }
  }
}
