package org.constellation.store.command;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.ArrayFilters;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.QueryParameters;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.oplog.Oplog;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.constellation.store.engine.DocumentBytes;
import org.constellation.store.engine.Engine;
import org.constellation.store.engine.Query;
import org.constellation.store.engine.View;

/** A collection as the library's {@code $lookup}, {@code $merge} and {@code $out} see it. */
record CollectionView(DatabaseView database, String name, Engine engine)
    implements MongoCollection<Long> {
  @Override
  public UUID getUuid() {
    return UUID.nameUUIDFromBytes(getFullName().getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public MongoDatabase getDatabase() {
    return database;
  }

  @Override
  public String getCollectionName() {
    return name;
  }

  @Override
  public QueryResult handleQuery(QueryParameters parameters) {
    Query query =
        Query.of(parameters.getQuerySelector())
            .part(parameters.getNumberToSkip(), parameters.getLimit());
    try (View view = engine.read(getFullName())) {
      return new QueryResult(view.find(query).toList());
    }
  }

  /** Through BSON and back: the library's stages leave sets and other lists in their results. */
  @Override
  public void addDocument(Document document) {
    Document plain = DocumentBytes.decode(DocumentBytes.encode(document));
    engine.write(getFullName(), writer -> writer.insert(plain));
  }

  @Override
  public Document findAndModify(Document query) {
    Document body = new Document("findAndModify", name);
    body.putAll(DocumentBytes.decode(DocumentBytes.encode(query)));
    return new FindAndModify(engine).run(new Request(database.name(), body));
  }

  @Override
  public int count(Document query, int skip, int limit) {
    try (View view = engine.read(getFullName())) {
      return Math.toIntExact(view.count(Query.of(query).part(skip, Math.max(0, limit))));
    }
  }

  @Override
  public int count() {
    return count(new Document(), 0, 0);
  }

  @Override
  public List<Index<Long>> getIndexes() {
    return engine.collections().indexes(getFullName()).stream()
        .<Index<Long>>map(ListedIndex::new)
        .toList();
  }

  @Override
  public void addIndex(Index<Long> index) {
    throw refused();
  }

  @Override
  public void dropIndex(String indexName) {
    throw refused();
  }

  @Override
  public void removeDocument(Document document) {
    throw refused();
  }

  @Override
  public List<Document> insertDocuments(List<Document> documents, boolean ordered) {
    throw refused();
  }

  @Override
  public Document updateDocuments(
      Document selector,
      Document update,
      ArrayFilters filters,
      boolean multi,
      boolean upsert,
      Oplog oplog) {
    throw refused();
  }

  @Override
  public int deleteDocuments(Document selector, int limit, Oplog oplog) {
    throw refused();
  }

  @Override
  public Document handleDistinct(Document query) {
    throw refused();
  }

  @Override
  public Document getStats() {
    throw refused();
  }

  @Override
  public Document validate() {
    throw refused();
  }

  @Override
  public void renameTo(MongoDatabase newDatabase, String newName) {
    throw refused();
  }

  @Override
  public void drop() {
    throw refused();
  }

  private static RuntimeException refused() {
    return Refusal.of("this inside an aggregation");
  }
}
