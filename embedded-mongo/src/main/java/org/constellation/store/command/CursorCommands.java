package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** Goes on with a result, or ends it. */
record CursorCommands(OpenCursors cursors) {
  void addTo(BiConsumer<String, Command> commands) {
    commands.accept("getMore", this::getMore);
    commands.accept("killCursors", this::killCursors);
  }

  private Document getMore(Request request) {
    request.allow("collection", "batchSize");
    String namespace = request.database() + "." + request.body().get("collection");
    long id = request.number("getMore", 0);
    long size = request.number("batchSize", 0);
    OpenCursors.Result result = cursors.take(id, namespace);
    try {
      List<Document> next = Batch.take(result.rest(), size == 0 ? Long.MAX_VALUE : size);
      boolean more = result.rest().hasNext();
      if (more) {
        cursors.putBack(id, namespace, result);
      } else {
        cursors.end(id, result);
      }
      return Reply.cursor(namespace, more ? id : 0, "nextBatch", next);
    } catch (Throwable e) { // what broke off cannot be gone on with
      cursors.end(id, result);
      throw e;
    }
  }

  private Document killCursors(Request request) {
    request.allow("cursors");
    List<Object> killed = new ArrayList<>();
    List<Object> unknown = new ArrayList<>();
    if (request.body().get("cursors") instanceof List<?> ids) {
      for (Object id : ids) {
        (cursors.kill(((Number) id).longValue()) ? killed : unknown).add(id);
      }
    }
    return Reply.ok(
        new Document("cursorsKilled", killed)
            .append("cursorsNotFound", unknown)
            .append("cursorsAlive", List.of())
            .append("cursorsUnknown", List.of()));
  }
}
