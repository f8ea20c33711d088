package org.constellation.store.command;

import de.bwaldvogel.mongo.exception.MongoServerError;

/** The error for what MongoDB has and this store has not. */
final class Refusal {
  private Refusal() {}

  static MongoServerError of(String what) {
    return new MongoServerError(
        238, "NotImplemented", "The embedded store does not support " + what);
  }
}
