package org.constellation.store.command;

import de.bwaldvogel.mongo.backend.Utils;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import org.constellation.store.engine.Deadline;
import org.jspecify.annotations.Nullable;

/** A command as it came. */
record Request(String database, Document body) {
  private static final Set<String> ALWAYS =
      Set.of("$db", "$readPreference", "comment", "maxTimeMS", "$clusterTime");
  private static final Set<String> SESSION =
      Set.of("lsid", "txnNumber", "startTransaction", "autocommit");
  private static final Set<String> LEVELS =
      Set.of("local", "available", "majority", "linearizable");

  String name() {
    return body.keySet().iterator().next();
  }

  String collection() {
    if (body.get(name()) instanceof String collection && !collection.isEmpty()) {
      return collection;
    }
    throw new MongoServerError(73, "InvalidNamespace", "Invalid namespace for " + name());
  }

  String namespace() {
    return database + "." + collection();
  }

  /**
   * Refuses every option that the command does not name here: nothing is accepted and ignored.
   *
   * @return this
   */
  Request allow(String... options) {
    Set<String> known = Set.of(options);
    for (String option : body.keySet()) {
      if (SESSION.contains(option)) {
        throw new MongoServerError(
            20, "IllegalOperation", "Sessions and transactions are not supported by this store");
      }
      boolean allowed =
          option.equals(name())
              || known.contains(option)
              || ALWAYS.contains(option)
              || isConcern(option);
      if (!allowed) {
        throw Refusal.of("the option '" + option + "' of " + name());
      }
    }
    return this;
  }

  /** Refuses an option unless it asks for what is done anyway. */
  Request onlyAsUsual(String option, long usual) {
    if (number(option, usual) != usual) {
      throw Refusal.of("the option '" + option + "' other than " + usual);
    }
    return this;
  }

  private boolean isConcern(String option) {
    return switch (option) {
      case "readConcern" -> isReadable(document(option));
      case "writeConcern" -> isWritable(document(option));
      default -> false;
    };
  }

  boolean isLinearizable() {
    return "linearizable".equals(document("readConcern").get("level"));
  }

  private static boolean isReadable(Document concern) {
    return concern.isEmpty()
        || (concern.keySet().equals(Set.of("level"))
            && LEVELS.contains(String.valueOf(concern.get("level"))));
  }

  /** Every answered write is in the journal, so j adds nothing; w:0 asks for no answer. */
  private static boolean isWritable(Document concern) {
    if (!Set.of("w", "j", "wtimeout").containsAll(concern.keySet())) {
      return false;
    }
    Object w = concern.getOrDefault("w", 1);
    return w instanceof Number number ? number.intValue() == 1 : "majority".equals(w);
  }

  Document document(String option) {
    Object value = body.get(option);
    if (value == null) {
      return new Document();
    }
    if (value instanceof Document document) {
      return document;
    }
    throw new MongoServerError(14, "TypeMismatch", "'" + option + "' must be a document");
  }

  @Nullable Document documentOrNull(String option) {
    return body.get(option) == null ? null : document(option);
  }

  List<Document> documents(String option) {
    if (body.get(option) instanceof List<?> list) {
      return list.stream().map(Document.class::cast).toList();
    }
    throw new MongoServerError(14, "TypeMismatch", "'" + option + "' must be an array");
  }

  long number(String option, long otherwise) {
    Object value = body.get(option);
    if (value == null) {
      return otherwise;
    }
    if (value instanceof Number number && number.longValue() >= 0) {
      return number.longValue();
    }
    throw new MongoServerError(2, "BadValue", "'" + option + "' must not be negative");
  }

  boolean flag(String option, boolean otherwise) {
    return body.containsKey(option) ? Utils.isTrue(body.get(option)) : otherwise;
  }

  @Nullable Object hint() {
    Object hint = body.get("hint");
    return hint instanceof Document document && document.isEmpty() ? null : hint;
  }

  /** Of the whole command: it runs from here on. */
  Deadline deadline() {
    return Deadline.after(Duration.ofMillis(number("maxTimeMS", 0)));
  }
}
