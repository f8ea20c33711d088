package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;

/** Answers one kind of request. */
@FunctionalInterface
interface Command {
  Document run(Request request);
}
