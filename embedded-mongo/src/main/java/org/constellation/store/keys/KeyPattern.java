package org.constellation.store.keys;

import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.exception.MongoServerError;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;

/** The fields of an index or a sort, in order, and the keys that they draw from a document. */
public record KeyPattern(List<KeyField> fields) {
  public KeyPattern {
    if (fields.isEmpty()) {
      throw new MongoServerError(67, "CannotCreateIndex", "A key pattern needs at least one field");
    }
    fields = List.copyOf(fields);
  }

  /**
   * Reads {@code {a: 1, b: -1}}.
   *
   * @throws MongoServerError when a direction is not 1 or -1 (text, hashed, geo are not here)
   */
  public static KeyPattern of(Document pattern) {
    List<KeyField> fields = new ArrayList<>();
    pattern.forEach(
        (path, direction) -> fields.add(new KeyField(path, ascending(path, direction))));
    return new KeyPattern(fields);
  }

  private static boolean ascending(String path, Object direction) {
    if (path.startsWith("$")) {
      throw new MongoServerError(238, "NotImplemented", "'" + path + "' is not supported here");
    }
    if (direction instanceof Number number && Math.abs(number.doubleValue()) == 1) {
      return number.doubleValue() > 0;
    }
    throw new MongoServerError(
        238, "NotImplemented", "Only 1 and -1 are supported as direction of '" + path + "'");
  }

  /** All keys of a document: more than one when an array lies on a path. */
  public Collection<byte[]> keys(Document document) {
    Collection<List<Object>> tuples = ArrayExpansion.tuples(document, fields);
    if (tuples.size() == 1) {
      return List.of(encode(tuples.iterator().next()));
    }
    TreeSet<byte[]> keys = new TreeSet<>(Arrays::compareUnsigned);
    tuples.forEach(tuple -> keys.add(encode(tuple)));
    return keys;
  }

  /** The fields, as bits, of which a document with several keys has several values. */
  public long several(Document document) {
    List<List<Object>> tuples = ArrayExpansion.tuples(document, fields);
    long several = 0;
    for (int i = 0; i < fields.size(); i++) {
      byte[] first = KeyEncoder.encode(tuples.getFirst().get(i));
      for (List<Object> tuple : tuples) {
        if (!Arrays.equals(first, KeyEncoder.encode(tuple.get(i)))) {
          several |= 1L << i;
        }
      }
    }
    return several;
  }

  /** The smallest key: what a document is sorted by. */
  public byte[] sortKey(Document document) {
    Collection<byte[]> keys = keys(document);
    return keys.iterator().next();
  }

  /** Whether any field of the pattern is there at all: else a sparse index leaves it out. */
  public boolean isPresentIn(Document document) {
    return fields.stream().anyMatch(field -> ArrayExpansion.exists(document, field.steps()));
  }

  /** The first fields' values as bytes. */
  public byte[] encode(List<?> values) {
    ByteSink out = new ByteSink();
    for (int i = 0; i < values.size(); i++) {
      int start = out.size();
      KeyEncoder.write(values.get(i), out);
      if (!fields.get(i).ascending()) {
        out.complementFrom(start);
      }
    }
    return out.toBytes();
  }
}
