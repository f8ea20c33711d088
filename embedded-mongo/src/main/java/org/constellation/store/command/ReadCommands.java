package org.constellation.store.command;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import org.constellation.store.engine.Deadline;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.Projection;
import org.constellation.store.engine.Query;
import org.constellation.store.engine.View;
import org.constellation.store.keys.KeyEncoder;
import org.jspecify.annotations.Nullable;

/** find, count, distinct and aggregate. */
final class ReadCommands {
  private final Engine engine;
  private final OpenCursors cursors;

  ReadCommands(Engine engine, OpenCursors cursors) {
    this.engine = engine;
    this.cursors = cursors;
  }

  void addTo(BiConsumer<String, Command> commands) {
    commands.accept("find", this::find);
    commands.accept("count", this::count);
    commands.accept("distinct", this::distinct);
    commands.accept("aggregate", this::aggregate);
  }

  private Document find(Request request) {
    request.allow(
        "filter",
        "sort",
        "projection",
        "hint",
        "skip",
        "limit",
        "batchSize",
        "singleBatch",
        "allowDiskUse");
    Query query =
        query(request, "filter")
            .sortedBy(request.documentOrNull("sort"))
            .part(request.number("skip", 0), request.number("limit", 0));
    Projection projection = Projection.of(request.documentOrNull("projection"));
    View view = engine.read(request.namespace());
    try {
      Iterator<Document> found = view.find(query).map(projection::apply).iterator();
      OpenCursors.Result result = new OpenCursors.Result(found, view, query.deadline());
      return answer(request, result, request.number("batchSize", Batch.FIRST));
    } catch (Throwable e) {
      view.close();
      throw e;
    }
  }

  private static Query query(Request request, String filter) {
    return Query.of(request.document(filter)).by(request.hint()).within(request.deadline());
  }

  private Document answer(Request request, OpenCursors.Result result, long batchSize) {
    List<Document> first = Batch.take(result.rest(), batchSize);
    boolean more = !request.flag("singleBatch", false) && result.rest().hasNext();
    long id = 0;
    if (more) {
      id = cursors.keep(request.namespace(), result);
    } else {
      result.close();
    }
    return Reply.cursor(request.namespace(), id, "firstBatch", first);
  }

  private Document count(Request request) {
    request.allow("query", "skip", "limit", "hint");
    Query query =
        query(request, "query").part(request.number("skip", 0), request.number("limit", 0));
    try (View view = engine.read(request.namespace())) {
      return Reply.ok(new Document("n", number(view.count(query))));
    }
  }

  private static Number number(long count) {
    if (count <= Integer.MAX_VALUE) {
      return Math.toIntExact(count);
    }
    return count;
  }

  private Document distinct(Request request) {
    request.allow("key", "query", "hint");
    if (!(request.body().get("key") instanceof String key)) {
      throw new MongoServerError(14, "TypeMismatch", "'key' must be a string");
    }
    Map<byte[], Object> values = new TreeMap<>(Arrays::compareUnsigned);
    try (View view = engine.read(request.namespace())) {
      view.find(query(request, "query"))
          .map(document -> Utils.getSubdocumentValueCollectionAware(document, key))
          .forEach(value -> collect(value, values));
    }
    return Reply.ok(new Document("values", new ArrayList<>(values.values())));
  }

  private static void collect(@Nullable Object value, Map<byte[], Object> values) {
    switch (value) {
      case Missing _ -> {}
      case Collection<?> elements -> elements.forEach(element -> put(element, values));
      case null, default -> put(value, values);
    }
  }

  @SuppressWarnings("NullAway") // a null is a value of BSON and belongs among the results
  private static void put(@Nullable Object value, Map<byte[], Object> values) {
    if (!(value instanceof Missing)) {
      values.putIfAbsent(KeyEncoder.encode(value), value);
    }
  }

  private Document aggregate(Request request) {
    request.allow("pipeline", "cursor", "allowDiskUse", "hint", "bypassDocumentValidation");
    if (!(request.body().get(request.name()) instanceof String)) {
      throw Refusal.of("an aggregation that belongs to no collection");
    }
    Pipeline pipeline = Pipeline.of(request.documents("pipeline"));
    if (pipeline.isWriting() && request.isLinearizable()) {
      throw new MongoServerError(
          72, "InvalidOptions", "$out and $merge cannot be read with readConcern linearizable");
    }
    Document cursor = request.document("cursor");
    List<Document> result;
    try (View view = engine.read(request.namespace())) {
      Query query = pipeline.query().by(request.hint()).within(request.deadline());
      DatabaseView database = new DatabaseView(request.database(), engine);
      Stages stages = new Stages(database, request.collection());
      result = stages.run(pipeline.rest(), view.find(query)).toList();
    }
    long size = cursor.get("batchSize") instanceof Number number ? number.longValue() : Batch.FIRST;
    return answer(request, new OpenCursors.Result(result.iterator(), null, Deadline.NONE), size);
  }
}
