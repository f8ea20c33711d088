package org.constellation.store.engine;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.jspecify.annotations.Nullable;

/** Which collections and indexes there are. Changed only while nobody writes. */
final class Catalog {
  /** A store of an older version says only whether there are several keys. */
  private static final long ANY_FIELD = -1;

  private final MVStore store;
  private final MVMap<String, byte[]> entries;
  private final MVMap<String, Long> numbers;
  private final ConcurrentMap<String, StoredCollection> collections = new ConcurrentHashMap<>();

  Catalog(MVStore store) {
    this.store = store;
    this.entries = store.openMap("catalog");
    this.numbers = store.openMap("numbers");
    entries.forEach((namespace, entry) ->
        collections.put(namespace, open(namespace, DocumentBytes.decode(entry))));
  }

  @Nullable StoredCollection find(String namespace) {
    return collections.get(namespace);
  }

  Map<String, StoredCollection> all() {
    return collections;
  }

  StoredCollection create(String namespace) {
    StoredIndex id = openIndex(take("next"), IndexDefinition.ID, 0);
    int number = take("next");
    StoredCollection collection =
        new StoredCollection(number, namespace, openDocuments(number), List.of(id));
    collections.put(namespace, collection);
    save(collection);
    return collection;
  }

  void drop(StoredCollection collection) {
    collections.remove(collection.namespace());
    entries.remove(collection.namespace());
    collection.drop();
    collection.indexes().forEach(index -> store.removeMap(index.entries()));
    store.removeMap(collection.documents());
  }

  void rename(StoredCollection collection, String namespace) {
    collections.remove(collection.namespace());
    entries.remove(collection.namespace());
    collection.rename(namespace);
    collections.put(namespace, collection);
    save(collection);
  }

  StoredIndex newIndex(IndexDefinition definition) {
    return openIndex(take("next"), definition, 0);
  }

  void discard(StoredIndex index) {
    store.removeMap(index.entries());
  }

  void save(StoredCollection collection) {
    List<Document> indexes = new ArrayList<>();
    for (StoredIndex index : collection.indexes()) {
      indexes.add(
          new Document("number", index.number())
              .append("multikey", index.multikeyFields())
              .append("description", index.definition().description()));
    }
    Document entry = new Document("number", collection.number()).append("indexes", indexes);
    entries.put(collection.namespace(), DocumentBytes.encode(entry));
  }

  /** The first journal file whose changes may be missing from the store. */
  long journal() {
    return numbers.getOrDefault("journal", 1L);
  }

  void setJournal(long number) {
    numbers.put("journal", number);
  }

  private int take(String name) {
    long next = numbers.getOrDefault(name, 1L);
    numbers.put(name, next + 1);
    return Math.toIntExact(next);
  }

  private StoredCollection open(String namespace, Document entry) {
    List<StoredIndex> indexes = new ArrayList<>();
    for (Object element : Fields.get(entry, "indexes", List.class)) {
      Document index = (Document) element;
      IndexDefinition definition = new IndexDefinition(Fields.document(index, "description"));
      indexes.add(
          openIndex(
              Fields.get(index, "number", Integer.class),
              definition,
              index.get("multikey") instanceof Long fields ? fields : ANY_FIELD));
    }
    int number = Fields.get(entry, "number", Integer.class);
    return new StoredCollection(number, namespace, openDocuments(number), indexes);
  }

  private MVMap<Long, byte[]> openDocuments(int number) {
    return store.openMap(
        "documents-" + number,
        new MVMap.Builder<Long, byte[]>()
            .keyType(LongDataType.INSTANCE)
            .valueType(ByteArrayDataType.INSTANCE));
  }

  private StoredIndex openIndex(int number, IndexDefinition definition, long multikey) {
    MVMap<byte[], Long> map =
        store.openMap(
            "index-" + number,
            new MVMap.Builder<byte[], Long>()
                .keyType(ByteArrayDataType.INSTANCE)
                .valueType(LongDataType.INSTANCE));
    return new StoredIndex(number, definition, map, multikey);
  }
}
