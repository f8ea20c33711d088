package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.constellation.store.engine.CollectionWriter;
import org.constellation.store.engine.Deadline;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.Fields;
import org.constellation.store.engine.Query;
import org.constellation.store.engine.Update;
import org.jspecify.annotations.Nullable;

/** insert, update, delete: each a list of statements, made durable together. */
final class WriteCommands {
  private final Engine engine;

  WriteCommands(Engine engine) {
    this.engine = engine;
  }

  void addTo(BiConsumer<String, Command> commands) {
    commands.accept("insert", this::insert);
    commands.accept("update", this::update);
    commands.accept("delete", this::delete);
    commands.accept("findAndModify", new FindAndModify(engine)::run);
  }

  private Document insert(Request request) {
    request.allow("documents", "ordered", "bypassDocumentValidation");
    List<Document> documents = request.documents("documents");
    Outcome outcome =
        engine.write(
            request.namespace(),
            writer -> {
              Outcome inserts = new Outcome(request.flag("ordered", true));
              inserts.each(
                  documents,
                  document -> {
                    writer.insert(document);
                    inserts.add(1, 0);
                  });
              return inserts;
            });
    return outcome.ofCount();
  }

  private Document update(Request request) {
    request.allow("updates", "ordered", "bypassDocumentValidation");
    List<Document> statements = request.documents("updates");
    boolean creates = statements.stream().anyMatch(one -> Statement.flag(one, "upsert"));
    Deadline deadline = request.deadline();
    Function<@Nullable CollectionWriter, Outcome> work =
        writer -> {
          Outcome updates = new Outcome(request.flag("ordered", true));
          updates.each(statements, one -> update(writer, one, deadline, updates));
          return updates;
        };
    Outcome outcome = creates ? engine.write(request.namespace(), work) : ifPresent(request, work);
    return outcome.ofUpdates();
  }

  /** Without a collection there is nothing to change, but what is wrong is refused all the same. */
  private Outcome ifPresent(Request request, Function<@Nullable CollectionWriter, Outcome> work) {
    return engine.writeIfPresent(request.namespace(), work, () -> work.apply(null));
  }

  private static void update(
      @Nullable CollectionWriter writer, Document statement, Deadline deadline, Outcome outcome) {
    Statement.allow(statement, "q", "u", "multi", "upsert", "arrayFilters", "hint");
    boolean many = Statement.flag(statement, "multi");
    Update update = UpdateRules.read(statement, "q", "u", false);
    if (many && UpdateRules.isReplacement(update.change())) {
      throw new MongoServerError(
          9, "FailedToParse", "multi update is not supported for replacement-style update");
    }
    Query query =
        Query.of(update.filter()).part(0, many ? 0 : 1).by(statement.get("hint")).within(deadline);
    if (writer != null) {
      CollectionWriter.Updated updated =
          writer.update(query, update, Statement.flag(statement, "upsert"));
      outcome.add(updated.matched(), updated.modified());
      updated.upserted().ifPresent(outcome::addUpserted);
    }
  }

  private Document delete(Request request) {
    request.allow("deletes", "ordered");
    List<Document> statements = request.documents("deletes");
    Deadline deadline = request.deadline();
    Outcome outcome =
        ifPresent(
            request,
            writer -> {
              Outcome deletes = new Outcome(request.flag("ordered", true));
              deletes.each(statements, one -> delete(writer, deletion(one, deadline), deletes));
              return deletes;
            });
    return outcome.ofCount();
  }

  private static void delete(@Nullable CollectionWriter writer, Query which, Outcome outcome) {
    if (writer != null) {
      outcome.add(writer.delete(which), 0);
    }
  }

  private static Query deletion(Document statement, Deadline deadline) {
    Statement.allow(statement, "q", "limit", "hint");
    int limit = statement.get("limit") instanceof Number number ? number.intValue() : -1;
    if (limit != 0 && limit != 1) {
      throw new MongoServerError(
          9, "FailedToParse", "The limit field in delete objects must be 0 or 1");
    }
    return Query.of(Fields.document(statement, "q"))
        .part(0, limit)
        .by(statement.get("hint"))
        .within(deadline);
  }
}
