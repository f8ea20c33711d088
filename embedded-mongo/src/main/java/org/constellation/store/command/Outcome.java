package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Counts what the statements of one command did; ordered ones stop at the first error. */
final class Outcome {
  private final boolean ordered;
  private final List<Document> errors = new ArrayList<>();
  private final List<Document> upserted = new ArrayList<>();
  private long matched;
  private long modified;
  private int index;

  Outcome(boolean ordered) {
    this.ordered = ordered;
  }

  void each(List<Document> statements, Consumer<Document> work) {
    for (Document statement : statements) {
      try {
        work.accept(statement);
      } catch (RuntimeException | StackOverflowError e) {
        errors.add(Reply.writeError(index, Failure.of(e, "A statement")));
        if (ordered) {
          return;
        }
      }
      index++;
    }
  }

  void add(long newMatched, long newModified) {
    matched += newMatched;
    modified += newModified;
  }

  void addUpserted(Document document) {
    upserted.add(new Document("index", index).append("_id", document.get("_id")));
  }

  Document ofCount() {
    return withErrors(new Document("n", Math.toIntExact(matched)));
  }

  Document ofUpdates() {
    Document reply =
        new Document("n", Math.toIntExact(matched + upserted.size()))
            .append("nModified", Math.toIntExact(modified));
    if (!upserted.isEmpty()) {
      reply.append("upserted", upserted);
    }
    return withErrors(reply);
  }

  private Document withErrors(Document reply) {
    if (!errors.isEmpty()) {
      reply.append("writeErrors", errors);
    }
    return Reply.ok(reply);
  }
}
