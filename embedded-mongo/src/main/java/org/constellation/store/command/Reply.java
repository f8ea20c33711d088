package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import org.constellation.store.engine.TakenKey;

/** Answers in MongoDB's form. */
final class Reply {
  private Reply() {}

  static Document ok() {
    return ok(new Document());
  }

  static Document ok(Document content) {
    return content.append("ok", 1.0);
  }

  static Document cursor(String namespace, long id, String batch, List<Document> documents) {
    Document cursor = new Document(batch, documents).append("id", id).append("ns", namespace);
    return ok(new Document("cursor", cursor));
  }

  static Document error(int code, String codeName, String message) {
    return new Document("ok", 0.0)
        .append("errmsg", message)
        .append("code", code)
        .append("codeName", codeName);
  }

  static Document error(MongoServerError error) {
    return detailed(
        error(error.getCode(), error.getCodeName(), error.getMessageWithoutErrorCode()), error);
  }

  static Document writeError(int index, MongoServerError error) {
    return detailed(
        new Document("index", index)
            .append("code", error.getCode())
            .append("errmsg", error.getMessageWithoutErrorCode()),
        error);
  }

  private static Document detailed(Document reply, MongoServerError error) {
    if (error instanceof TakenKey taken) {
      reply.putAll(taken.details());
    }
    return reply;
  }
}
