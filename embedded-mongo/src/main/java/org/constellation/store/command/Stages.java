package org.constellation.store.command;

import de.bwaldvogel.mongo.backend.aggregation.Aggregation;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.NoopOplog;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.constellation.store.engine.Fields;
import org.constellation.store.engine.Operators;
import org.constellation.store.engine.Projection;
import org.constellation.store.filter.Filter;

/**
 * The stages of an aggregation. Matching, sorting, plain projections and facets are done here, as
 * find does them; the library does the others.
 */
record Stages(DatabaseView database, String collection) {
  private static final Set<String> LAST = Set.of("$merge", "$out");
  private static final Set<String> KNOWN =
      Set.of(
          "$match",
          "$sort",
          "$skip",
          "$limit",
          "$project",
          "$addFields",
          "$set",
          "$unset",
          "$group",
          "$count",
          "$sortByCount",
          "$bucket",
          "$facet",
          "$unwind",
          "$lookup",
          "$graphLookup",
          "$replaceRoot",
          "$replaceWith",
          "$sample",
          "$redact",
          "$merge",
          "$out");

  /** Refuses what is not known, wherever in the pipeline it stands. */
  static void check(List<Document> stages) {
    for (int i = 0; i < stages.size(); i++) {
      Document stage = stages.get(i);
      if (stage.size() != 1) {
        throw new MongoServerError(
            40323, "A pipeline stage specification object must contain exactly one field.");
      }
      String name = name(stage);
      if (!KNOWN.contains(name)) {
        throw Refusal.of("the aggregation stage " + name);
      }
      if (LAST.contains(name) && i < stages.size() - 1) {
        throw new MongoServerError(40601, name + " can only be the final stage in the pipeline");
      }
      checkInside(name, stage);
    }
  }

  private static void checkInside(String name, Document stage) {
    switch (name) {
      case "$match" -> {
        var _ = Filter.of(Fields.document(stage, name));
      }
      case "$facet" ->
          Fields.document(stage, name).values().forEach(pipeline -> check(pipeline(pipeline)));
      case "$lookup" -> {
        Document lookup = Fields.document(stage, name);
        if (lookup.containsKey("pipeline")) {
          check(pipeline(lookup.get("pipeline")));
        }
      }
      default -> {}
    }
  }

  private static List<Document> pipeline(@org.jspecify.annotations.Nullable Object value) {
    if (value instanceof List<?> list) {
      return list.stream().map(Document.class::cast).toList();
    }
    throw new MongoServerError(14, "TypeMismatch", "A pipeline must be an array");
  }

  private static String name(Document stage) {
    return stage.keySet().iterator().next();
  }

  Stream<Document> run(List<Document> stages, Stream<Document> documents) {
    Stream<Document> result = documents;
    List<Document> waiting = new ArrayList<>();
    for (Document stage : stages) {
      if (isOwn(stage)) {
        result = own(stage, byLibrary(waiting, result));
        waiting = new ArrayList<>();
      } else {
        waiting.add(renamed(stage));
      }
    }
    return byLibrary(waiting, result);
  }

  private static boolean isOwn(Document stage) {
    return switch (name(stage)) {
      case "$match", "$sort", "$facet" -> true;
      case "$project" -> Projection.isPlain(Fields.document(stage, "$project"));
      default -> false;
    };
  }

  private Stream<Document> own(Document stage, Stream<Document> documents) {
    Document argument = Fields.document(stage, name(stage));
    return switch (name(stage)) {
      case "$match" -> {
        Filter filter = Filter.of(argument);
        yield documents.filter(filter::matches);
      }
      case "$sort" -> Operators.sorted(documents, argument);
      case "$facet" -> Stream.of(facets(argument, documents.toList()));
      default -> documents.map(Projection.of(argument)::apply);
    };
  }

  private Document facets(Document argument, List<Document> documents) {
    Document facets = new Document();
    for (Map.Entry<String, Object> facet : argument.entrySet()) {
      Stream<Document> copies = documents.stream().map(Document::cloneDeeply);
      facets.put(facet.getKey(), run(pipeline(facet.getValue()), copies).toList());
    }
    return facets;
  }

  private Stream<Document> byLibrary(List<Document> stages, Stream<Document> documents) {
    if (stages.isEmpty()) {
      return documents;
    }
    return Aggregation.fromPipeline(
            stages, database::resolve, database, database.view(collection), NoopOplog.get())
        .runStagesAsStream(documents);
  }

  /** Two later names for stages that the library knows by their first. */
  private static Document renamed(Document stage) {
    return switch (name(stage)) {
      case "$set" -> new Document("$addFields", stage.get("$set"));
      case "$replaceWith" ->
          new Document("$replaceRoot", new Document("newRoot", stage.get("$replaceWith")));
      default -> stage;
    };
  }
}
