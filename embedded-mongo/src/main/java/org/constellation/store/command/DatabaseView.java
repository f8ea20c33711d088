package org.constellation.store.command;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.DatabaseResolver;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import de.bwaldvogel.mongo.oplog.Oplog;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import org.constellation.store.engine.Engine;
import org.jspecify.annotations.Nullable;

/** A database as the library's aggregation stages see it. */
record DatabaseView(String name, Engine engine) implements MongoDatabase {
  MongoDatabase resolve(String database) {
    return new DatabaseView(database, engine);
  }

  CollectionView view(String collection) {
    return new CollectionView(this, collection, engine);
  }

  @Override
  public String getDatabaseName() {
    return name;
  }

  @Override
  public @Nullable MongoCollection<?> resolveCollection(
      String collection, boolean throwIfNotFound) {
    boolean there =
        engine
            .collections()
            .namespaces(name + "." + collection)
            .anyMatch((name + "." + collection)::equals);
    if (!there && throwIfNotFound) {
      throw new MongoServerError(26, "NamespaceNotFound", "Collection not found");
    }
    return there ? view(collection) : null;
  }

  @Override
  public MongoCollection<?> createCollectionOrThrowIfExists(
      String collection, CollectionOptions options) {
    if (!engine.collections().create(name + "." + collection)) {
      throw new MongoServerError(48, "NamespaceExists", "Collection already exists");
    }
    return view(collection);
  }

  @Override
  public void dropCollection(String collection, Oplog oplog) {
    engine.collections().drop(name + "." + collection);
  }

  @Override
  public void moveCollection(
      MongoDatabase from, MongoCollection<?> collection, String newCollection) {
    engine.collections().rename(collection.getFullName(), name + "." + newCollection, true);
  }

  @Override
  public boolean isEmpty() {
    return engine.collections().namespaces(name + ".").findAny().isEmpty();
  }

  @Override
  public void handleClose(Channel channel) {}

  @Override
  public Document handleCommand(
      Channel channel, String command, Document query, DatabaseResolver resolver, Oplog oplog) {
    throw Refusal.of("commands inside an aggregation");
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    throw Refusal.of("queries of the old protocol");
  }

  @Override
  public void drop(Oplog oplog) {
    throw Refusal.of("dropping a database inside an aggregation");
  }

  @Override
  public void unregisterCollection(String collection) {
    throw Refusal.of("hiding a collection");
  }
}
