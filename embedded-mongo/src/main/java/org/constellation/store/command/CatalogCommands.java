package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.List;
import java.util.function.BiConsumer;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.IndexDefinition;
import org.constellation.store.engine.Query;
import org.constellation.store.engine.View;
import org.constellation.store.filter.Filter;

/** Collections and indexes: made, listed, dropped. */
final class CatalogCommands {
  private final Engine engine;

  CatalogCommands(Engine engine) {
    this.engine = engine;
  }

  void addTo(BiConsumer<String, Command> commands) {
    commands.accept("create", this::create);
    commands.accept("drop", this::drop);
    commands.accept("dropDatabase", this::dropDatabase);
    commands.accept("renameCollection", this::rename);
    commands.accept("listCollections", this::listCollections);
    commands.accept("createIndexes", this::createIndexes);
    commands.accept("listIndexes", this::listIndexes);
    commands.accept("dropIndexes", this::dropIndexes);
    commands.accept("dbStats", this::dbStats);
    commands.accept("collStats", this::collStats);
  }

  private Document create(Request request) {
    request.allow();
    if (!engine.collections().create(request.namespace())) {
      throw new MongoServerError(
          48, "NamespaceExists", "Collection already exists. NS: " + request.namespace());
    }
    return Reply.ok();
  }

  private Document drop(Request request) {
    request.allow();
    if (!engine.collections().drop(request.namespace())) {
      throw new MongoServerError(26, "NamespaceNotFound", "ns not found");
    }
    return Reply.ok(new Document("ns", request.namespace()));
  }

  private Document dropDatabase(Request request) {
    request.allow();
    engine
        .collections()
        .namespaces(request.database() + ".")
        .toList()
        .forEach(engine.collections()::drop);
    return Reply.ok(new Document("dropped", request.database()));
  }

  private Document rename(Request request) {
    request.allow("to", "dropTarget");
    if (!(request.body().get("to") instanceof String to)) {
      throw new MongoServerError(14, "TypeMismatch", "'to' must be a string");
    }
    engine.collections().rename(request.collection(), to, request.flag("dropTarget", false));
    return Reply.ok();
  }

  private Document listCollections(Request request) {
    request.allow("filter", "nameOnly", "authorizedCollections", "cursor");
    Filter filter = Filter.of(request.document("filter"));
    int start = request.database().length() + 1;
    List<Document> collections =
        engine
            .collections()
            .namespaces(request.database() + ".")
            .map(namespace -> namespace.substring(start))
            .filter(name -> filter.matches(Namespaces.describe(name, false)))
            .map(name -> Namespaces.describe(name, request.flag("nameOnly", false)))
            .toList();
    return Reply.cursor(request.database() + ".$cmd.listCollections", 0, "firstBatch", collections);
  }

  private Document createIndexes(Request request) {
    request.allow("indexes", "commitQuorum");
    String namespace = request.namespace();
    int before = engine.collections().indexes(namespace).size();
    List<IndexDefinition> definitions =
        request.documents("indexes").stream().map(IndexDefinition::of).toList();
    definitions.stream()
        .map(IndexDefinition::partial)
        .forEach(filter -> PartialRules.check(filter == null ? new Document() : filter));
    engine.collections().createIndexes(namespace, definitions);
    return Reply.ok(
        new Document("numIndexesBefore", Math.max(1, before))
            .append("numIndexesAfter", engine.collections().indexes(namespace).size())
            .append("createdCollectionAutomatically", before == 0));
  }

  private Document listIndexes(Request request) {
    request.allow("cursor");
    List<IndexDefinition> indexes = engine.collections().indexes(request.namespace());
    if (indexes.isEmpty()) {
      throw new MongoServerError(
          26, "NamespaceNotFound", "ns does not exist: " + request.namespace());
    }
    List<Document> descriptions = indexes.stream().map(IndexDefinition::description).toList();
    return Reply.cursor(request.namespace(), 0, "firstBatch", descriptions);
  }

  private Document dropIndexes(Request request) {
    request.allow("index");
    int before = engine.collections().indexes(request.namespace()).size();
    Object wanted = request.body().get("index");
    List<String> names =
        engine.collections().indexes(request.namespace()).stream()
            .filter(index -> Namespaces.isWanted(index, wanted))
            .map(IndexDefinition::name)
            .toList();
    if (names.isEmpty() && !"*".equals(wanted)) {
      throw new MongoServerError(27, "IndexNotFound", "index not found with name [" + wanted + "]");
    }
    names.forEach(name -> engine.collections().dropIndex(request.namespace(), name));
    return Reply.ok(new Document("nIndexesWas", before));
  }

  private Document dbStats(Request request) {
    request.allow("scale", "freeStorage").onlyAsUsual("scale", 1).onlyAsUsual("freeStorage", 0);
    List<String> namespaces = engine.collections().namespaces(request.database() + ".").toList();
    long objects = namespaces.stream().mapToLong(this::count).sum();
    int indexes =
        namespaces.stream().mapToInt(name -> engine.collections().indexes(name).size()).sum();
    return Reply.ok(
        new Document("db", request.database())
            .append("collections", namespaces.size())
            .append("views", 0)
            .append("objects", objects)
            .append("indexes", indexes)
            .append("storageSize", (double) engine.fileSize())
            .append("dataSize", (double) engine.fileSize()));
  }

  private Document collStats(Request request) {
    request.allow("scale").onlyAsUsual("scale", 1);
    return Reply.ok(
        new Document("ns", request.namespace())
            .append("count", count(request.namespace()))
            .append("nindexes", engine.collections().indexes(request.namespace()).size()));
  }

  private long count(String namespace) {
    try (View view = engine.read(namespace)) {
      return view.count(Query.of(new Document()));
    }
  }
}
