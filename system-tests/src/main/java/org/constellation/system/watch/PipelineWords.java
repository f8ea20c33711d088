package org.constellation.system.watch;

import org.bson.BsonArray;
import org.bson.BsonValue;

/** What an aggregation says. */
record PipelineWords(Words words) {

  void of(BsonArray stages) {
    stages.forEach(stage -> stage.asDocument().forEach(this::stage));
  }

  private void stage(String name, BsonValue argument) {
    words.add(Part.STAGES, name);
    switch (name) {
      case "$match" -> new FilterWords(words).of(argument.asDocument());
      case "$facet" -> argument.asDocument().values().forEach(facet -> of(facet.asArray()));
      case "$lookup" -> {
        if (argument.asDocument().containsKey("pipeline")) {
          of(argument.asDocument().getArray("pipeline"));
        }
      }
      case "$sort" -> {} // fields and directions
      default -> words.operators(Part.EXPRESSIONS, argument);
    }
  }
}
