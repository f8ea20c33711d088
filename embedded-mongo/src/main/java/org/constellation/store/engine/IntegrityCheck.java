package org.constellation.store.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Compares every index with the documents, both ways. */
record IntegrityCheck(Catalog catalog) {
  List<String> findings() {
    List<String> findings = new ArrayList<>();
    for (StoredCollection collection : catalog.all().values()) {
      for (StoredIndex index : collection.indexes()) {
        check(collection, index, findings);
      }
    }
    return findings;
  }

  private static void check(StoredCollection collection, StoredIndex index, List<String> findings) {
    long expected = 0;
    for (Map.Entry<Long, byte[]> entry : collection.documents().entrySet()) {
      for (byte[] key : index.keys(DocumentBytes.decode(entry.getValue()))) {
        expected++;
        if (!entry.getKey().equals(index.entries().get(StoredIndex.entry(key, entry.getKey())))) {
          findings.add(collection.namespace() + "." + index.name() + " misses " + entry.getKey());
        }
      }
    }
    long there = index.entries().sizeAsLong();
    if (there != expected) {
      findings.add(
          collection.namespace() + "." + index.name() + " has " + there + " keys for " + expected);
    }
  }
}
