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
import org.constellation.store.engine.Query;
import org.constellation.store.engine.SplitFilter;

/**
 * An aggregation: what comes first of {@code $match}, {@code $sort}, {@code $skip}, {@code $limit}
 * becomes a query that the indexes answer, the library does the rest.
 */
record Pipeline(Query query, List<Document> rest) {
  private static final Set<String> STAGES =
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

  static Pipeline of(List<Document> stages) {
    stages.forEach(Pipeline::check);
    int next = 0;
    List<Document> filters = new ArrayList<>();
    while (next < stages.size() && isStage(stages.get(next), "$match")) {
      filters.add(FilterRules.check(Fields.document(stages.get(next++), "$match")));
    }
    Query query = Query.of(filters.size() == 1 ? filters.getFirst() : joined(filters));
    if (next < stages.size() && isStage(stages.get(next), "$sort")) {
      query = query.sortedBy(Fields.document(stages.get(next++), "$sort"));
    }
    long skip = 0;
    if (next < stages.size() && isStage(stages.get(next), "$skip")) {
      skip = amount(stages.get(next++), "$skip", 0);
    }
    long limit = 0;
    if (next < stages.size() && isStage(stages.get(next), "$limit")) {
      limit = amount(stages.get(next++), "$limit", 1);
    }
    List<Document> rest =
        stages.subList(next, stages.size()).stream().map(Pipeline::plain).toList();
    return new Pipeline(query.part(skip, limit), rest);
  }

  private static Document joined(List<Document> filters) {
    return filters.isEmpty() ? new Document() : new Document("$and", filters);
  }

  private static void check(Document stage) {
    if (stage.size() != 1) {
      throw new MongoServerError(
          40323, "A pipeline stage specification object must contain exactly one field.");
    }
    String name = stage.keySet().iterator().next();
    if (!STAGES.contains(name)) {
      throw Refusal.of("the aggregation stage " + name);
    }
  }

  private static boolean isStage(Document stage, String name) {
    return stage.containsKey(name);
  }

  private static long amount(Document stage, String name, long least) {
    if (stage.get(name) instanceof Number number && number.longValue() >= least) {
      return number.longValue();
    }
    throw new MongoServerError(15958, "the " + name + " must be at least " + least);
  }

  /** Two later names for stages that the library knows by their first. */
  private static Document plain(Document stage) {
    Map.Entry<String, Object> only = stage.entrySet().iterator().next();
    return switch (only.getKey()) {
      case "$set" -> new Document("$addFields", only.getValue());
      case "$replaceWith" -> new Document("$replaceRoot", new Document("newRoot", only.getValue()));
      case "$match" -> new Document("$match", SplitFilter.of(Fields.document(stage, "$match")));
      default -> stage;
    };
  }

  List<Document> run(Stream<Document> found, DatabaseView database, String collection) {
    if (rest.isEmpty()) {
      return found.toList();
    }
    Aggregation aggregation =
        Aggregation.fromPipeline(
            rest, database::resolve, database, database.view(collection), NoopOplog.get());
    aggregation.validate(new Document("cursor", new Document()));
    return aggregation.runStages(found);
  }
}
