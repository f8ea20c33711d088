package org.constellation.store.command;

import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.exception.MongoServerException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Whatever goes wrong, as the error that the client is told. */
final class Failure {
  private static final Logger LOG = LoggerFactory.getLogger(Failure.class);

  private Failure() {}

  static MongoServerError of(Throwable thrown, String command) {
    return switch (thrown) {
      case MongoServerError error -> error;
      case MongoServerException e ->
          new MongoServerError(2, "BadValue", e.getMessageWithoutErrorCode());
      case ClassCastException e -> malformed(e, command);
      case IllegalArgumentException e -> malformed(e, command);
      case UnsupportedOperationException e -> malformed(e, command);
      case StackOverflowError e -> new MongoServerError(15, "Overflow", "Nested too deeply", e);
      default -> {
        LOG.error("{} failed", command, thrown);
        yield new MongoServerError(1, "InternalError", "The command failed");
      }
    };
  }

  private static MongoServerError malformed(RuntimeException e, String command) {
    LOG.debug("A malformed {}", command, e);
    return new MongoServerError(9, "FailedToParse", "The command cannot be read");
  }
}
