package org.constellation.store.engine;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;

/** The database that the library wants for a collection which has none. */
final class Nowhere implements MongoDatabase {
  @Override
  public String getDatabaseName() {
    return "nowhere";
  }

  @Override
  public void handleClose(Channel channel) {}

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    throw new UnsupportedOperationException(command);
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw new UnsupportedOperationException("query");
  }

  @Override
  public boolean isEmpty() {
    return true;
  }

  @Override
  public MongoCollection<?> createCollectionOrThrowIfExists(
      String name, CollectionOptions options) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public MongoCollection<?> resolveCollection(String name, boolean throwIfNotFound) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public void drop(Oplog oplog) {
    throw new UnsupportedOperationException("drop");
  }

  @Override
  public void dropCollection(String name, Oplog oplog) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public void moveCollection(MongoDatabase from, MongoCollection<?> collection, String name) {
    throw new UnsupportedOperationException(name);
  }

  @Override
  public void unregisterCollection(String name) {
    throw new UnsupportedOperationException(name);
  }
}
