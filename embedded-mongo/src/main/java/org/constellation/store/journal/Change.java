package org.constellation.store.journal;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** What happened to one document. Applying it twice, in order, does no harm. */
public sealed interface Change {
  /** The collection's number in the catalog. */
  int collection();

  /** The document's place in its collection. */
  long position();

  /** The document is now this. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  record Put(int collection, long position, byte[] document) implements Change {}

  /** The document is gone. */
  record Remove(int collection, long position) implements Change {}

  /** The changes of one write, to be kept or dropped together. */
  static byte[] encode(List<Change> changes) {
    int size = changes.stream().mapToInt(Change::size).sum();
    ByteBuffer out = ByteBuffer.allocate(size);
    changes.forEach(change -> change.write(out));
    return out.array();
  }

  /** The reverse of {@link #encode}. */
  static List<Change> decode(byte[] record) {
    ByteBuffer in = ByteBuffer.wrap(record);
    List<Change> changes = new ArrayList<>();
    while (in.hasRemaining()) {
      int collection = in.getInt();
      long position = in.getLong();
      int length = in.getInt();
      if (length < 0) {
        changes.add(new Remove(collection, position));
      } else {
        byte[] document = new byte[length];
        in.get(document);
        changes.add(new Put(collection, position, document));
      }
    }
    return changes;
  }

  /** How many bytes it takes in a record. */
  default int size() {
    int header = Integer.BYTES + Long.BYTES + Integer.BYTES;
    return this instanceof Put put ? header + put.document().length : header;
  }

  private void write(ByteBuffer out) {
    out.putInt(collection()).putLong(position());
    switch (this) {
      case Put put -> out.putInt(put.document().length).put(put.document());
      case Remove _ -> out.putInt(-1);
    }
  }
}
