package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Adds and removes indexes while nobody writes. */
final class IndexBuild {
  private IndexBuild() {}

  static boolean exists(Catalog catalog, String namespace, IndexDefinition definition) {
    StoredCollection collection = catalog.find(namespace);
    return collection != null && same(collection.indexes(), definition).isPresent();
  }

  /** All or none; false when the collection was dropped in the meantime. */
  static boolean add(Catalog catalog, String namespace, List<IndexDefinition> definitions) {
    StoredCollection collection = catalog.find(namespace);
    if (collection == null) {
      return false;
    }
    List<StoredIndex> indexes = new ArrayList<>(collection.indexes());
    try {
      for (IndexDefinition definition : definitions) {
        if (same(indexes, definition).isEmpty()) {
          StoredIndex index = catalog.newIndex(definition);
          indexes.add(index);
          fill(collection, index);
        }
      }
    } catch (RuntimeException | StackOverflowError e) {
      indexes.removeAll(collection.indexes());
      indexes.forEach(catalog::discard);
      throw e instanceof MongoServerError refusal
          ? refusal
          : new MongoServerError(67, "CannotCreateIndex", "The index cannot be filled", e);
    }
    collection.replaceIndexes(indexes);
    catalog.save(collection);
    return true;
  }

  static boolean drop(Catalog catalog, String namespace, String name) {
    StoredCollection collection = catalog.find(namespace);
    if (collection == null) {
      throw new MongoServerError(26, "NamespaceNotFound", "ns not found " + namespace);
    }
    StoredIndex index =
        find(collection.indexes(), name)
            .orElseThrow(() ->
                new MongoServerError(
                    27, "IndexNotFound", "index not found with name [" + name + "]"));
    if (name.equals(IndexDefinition.ID.name())) {
      throw new MongoServerError(72, "InvalidOptions", "cannot drop _id index");
    }
    collection.replaceIndexes(
        collection.indexes().stream().filter(other -> other != index).toList());
    catalog.save(collection);
    catalog.discard(index);
    return true;
  }

  /**
   * The index that is the same already.
   *
   * @throws MongoServerError when one of that name, or with those keys, has other options
   */
  private static Optional<StoredIndex> same(List<StoredIndex> indexes, IndexDefinition wanted) {
    if (wanted.keys().equals(IndexDefinition.ID.keys())) {
      return find(indexes, IndexDefinition.ID.name());
    }
    for (StoredIndex index : indexes) {
      Document there = index.definition().description();
      boolean sameKeys = index.pattern().equals(wanted.pattern());
      boolean sameName = index.name().equals(wanted.name());
      if (sameName && sameKeys && there.equals(wanted.description())) {
        return Optional.of(index);
      }
      if (sameName) {
        throw new MongoServerError(
            86,
            "IndexKeySpecsConflict",
            "An index named " + wanted.name() + " exists with a different specification");
      }
      if (sameKeys && Objects.equals(index.partial(), wanted.partial())) {
        throw new MongoServerError(
            85,
            "IndexOptionsConflict",
            "Index already exists with a different name: " + index.name());
      }
    }
    return Optional.empty();
  }

  private static Optional<StoredIndex> find(List<StoredIndex> indexes, String name) {
    return indexes.stream().filter(index -> index.name().equals(name)).findFirst();
  }

  private static void fill(StoredCollection collection, StoredIndex index) {
    for (Map.Entry<Long, byte[]> entry : collection.documents().entrySet()) {
      fill(collection, index, entry.getKey(), DocumentBytes.decode(entry.getValue()));
    }
  }

  private static void fill(
      StoredCollection collection, StoredIndex index, long position, Document document) {
    Collection<byte[]> keys = index.keys(document);
    if (keys.size() > 1) {
      var _ = index.learn(index.pattern().several(document));
    }
    for (byte[] key : keys) {
      if (index.isTaken(key, position)) {
        throw TakenKey.in(collection.namespace(), index.definition(), document);
      }
      index.entries().put(StoredIndex.entry(key, position), position);
    }
  }
}
