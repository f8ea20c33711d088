package org.constellation.store.command;

import de.bwaldvogel.mongo.bson.Document;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.constellation.store.engine.DocumentBytes;

/** Takes as many documents as fit into one answer. */
final class Batch {
  static final long FIRST = 101;
  private static final long MOST_BYTES = 16L << 20;

  private Batch() {}

  static List<Document> take(Iterator<Document> documents, long count) {
    List<Document> batch = new ArrayList<>();
    long bytes = 0;
    while (batch.size() < count && bytes < MOST_BYTES && documents.hasNext()) {
      Document document = documents.next();
      batch.add(document);
      bytes += DocumentBytes.encode(document).length;
    }
    return batch;
  }
}
