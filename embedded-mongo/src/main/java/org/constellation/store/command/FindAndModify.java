package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.Optional;
import org.constellation.store.engine.CollectionWriter.Replaced;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.Projection;
import org.constellation.store.engine.Query;
import org.constellation.store.engine.Update;
import org.jspecify.annotations.Nullable;

/** findAndModify: one document, found and changed in one step. */
record FindAndModify(Engine engine) {
  Document run(Request request) {
    request.allow(
        "query",
        "sort",
        "remove",
        "update",
        "new",
        "fields",
        "upsert",
        "arrayFilters",
        "hint",
        "bypassDocumentValidation");
    Query query =
        Query.of(request.document("query"))
            .by(request.hint())
            .within(request.deadline())
            .sortedBy(request.documentOrNull("sort"));
    Projection shown = Projection.of(request.documentOrNull("fields")); // refused before a write
    return request.flag("remove", false)
        ? remove(request, query, shown)
        : update(request, query, shown);
  }

  private Document remove(Request request, Query query, Projection shown) {
    if (request.body().containsKey("update") || request.flag("new", false)) {
      throw new MongoServerError(
          9, "FailedToParse", "Cannot specify both an update and remove=true");
    }
    Optional<Document> removed =
        engine.writeIfPresent(
            request.namespace(), writer -> writer.deleteOne(query), Optional::empty);
    return answer(new Document("n", removed.isPresent() ? 1 : 0), removed.orElse(null), shown);
  }

  private Document update(Request request, Query query, Projection shown) {
    if (!request.body().containsKey("update")) {
      throw new MongoServerError(
          9, "FailedToParse", "Either an update or remove=true must be specified");
    }
    Update update = UpdateRules.read(request.body(), "query", "update", true);
    boolean upsert = request.flag("upsert", false);
    Optional<Replaced> replaced =
        upsert
            ? engine.write(request.namespace(), writer -> writer.updateOne(query, update, true))
            : engine.writeIfPresent(
                request.namespace(),
                writer -> writer.updateOne(query, update, false),
                Optional::empty);
    return replaced
        .map(change -> answer(request, change, shown))
        .orElseGet(
            () -> answer(new Document("n", 0).append("updatedExisting", false), null, shown));
  }

  private static Document answer(Request request, Replaced change, Projection shown) {
    boolean existed = change.before() != null;
    Document outcome = new Document("n", 1).append("updatedExisting", existed);
    if (!existed) {
      outcome.append("upserted", change.after().get("_id"));
    }
    Document value = request.flag("new", false) ? change.after() : change.before();
    return answer(outcome, value, shown);
  }

  @SuppressWarnings("NullAway") // the value of the answer is null when nothing was found
  private static Document answer(
      Document outcome, @Nullable Document value, Projection projection) {
    Document shown = value == null ? null : projection.apply(value);
    return Reply.ok(new Document("lastErrorObject", outcome).append("value", shown));
  }
}
