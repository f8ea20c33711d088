package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.List;
import org.constellation.store.engine.Fields;
import org.constellation.store.engine.Query;

/**
 * An aggregation: what comes first of {@code $match}, {@code $sort}, {@code $skip}, {@code $limit}
 * becomes a query that the indexes answer; the rest runs on what it finds.
 */
record Pipeline(Query query, List<Document> rest) {

  static Pipeline of(List<Document> stages) {
    Stages.check(stages);
    int next = 0;
    List<Document> filters = new ArrayList<>();
    while (isNext(stages, next, "$match")) {
      filters.add(Fields.document(stages.get(next++), "$match"));
    }
    Query query = Query.of(joined(filters));
    if (isNext(stages, next, "$sort")) {
      query = query.sortedBy(Fields.document(stages.get(next++), "$sort"));
    }
    long skip = isNext(stages, next, "$skip") ? amount(stages.get(next++), "$skip", 0) : 0;
    long limit = isNext(stages, next, "$limit") ? amount(stages.get(next++), "$limit", 1) : 0;
    return new Pipeline(query.part(skip, limit), stages.subList(next, stages.size()));
  }

  /** Whether its last stage writes a collection. */
  boolean isWriting() {
    return !rest.isEmpty()
        && (rest.getLast().containsKey("$out") || rest.getLast().containsKey("$merge"));
  }

  private static boolean isNext(List<Document> stages, int next, String name) {
    return next < stages.size() && stages.get(next).containsKey(name);
  }

  private static Document joined(List<Document> filters) {
    return switch (filters.size()) {
      case 0 -> new Document();
      case 1 -> filters.getFirst();
      default -> new Document("$and", filters);
    };
  }

  private static long amount(Document stage, String name, long least) {
    if (stage.get(name) instanceof Number number && number.longValue() >= least) {
      return number.longValue();
    }
    throw new MongoServerError(15958, "the " + name + " must be at least " + least);
  }
}
