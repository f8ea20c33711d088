package org.constellation.store.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One value as bytes: its type's rank, then its content. No encoded value is the beginning of
 * another, so they can be strung together, and turned round bit by bit for a descending field.
 *
 * @see <a href="https://www.mongodb.com/docs/manual/reference/bson-type-comparison-order/">BSON
 *     comparison order</a>
 */
public final class KeyEncoder {
  private static final int UUID_BYTES = 16;
  private static final int LEGACY_UUID = 3;
  private static final int STANDARD_UUID = 4;

  private KeyEncoder() {}

  /** The value alone, ascending. */
  public static byte[] encode(@Nullable Object value) {
    ByteSink out = new ByteSink();
    write(value, out);
    return out.toBytes();
  }

  static void write(@Nullable Object value, ByteSink out) {
    out.put(Rank.of(value).code());
    writeContent(value, out);
  }

  private static void writeContent(@Nullable Object value, ByteSink out) {
    switch (value) {
      case null -> {}
      case Missing _, MinKey _, MaxKey _, EmptyArray _ -> {}
      case Number number -> NumberKey.write(number, out);
      case String text -> out.putTerminated(utf8(text));
      case Document document -> writeFields(document, out);
      case Collection<?> elements -> writeElements(elements, out);
      case UUID uuid -> writeUuid(uuid, STANDARD_UUID, out);
      case LegacyUUID uuid -> writeUuid(uuid.getUuid(), LEGACY_UUID, out);
      case BinData binary -> out.putInt(binary.getData().length).put(0).put(binary.getData());
      case ObjectId id -> out.put(id.toByteArray());
      case Boolean flag -> out.put(flag ? 1 : 0);
      case Instant instant -> out.putLong(instant.toEpochMilli() ^ Long.MIN_VALUE);
      case BsonTimestamp timestamp -> out.putLong(timestamp.getValue());
      case BsonRegularExpression regex ->
          out.putTerminated(utf8(regex.getPattern())).putTerminated(utf8(regex.getOptions()));
      case BsonJavaScript code -> out.putTerminated(utf8(code.getCode()));
      default -> throw new IllegalArgumentException("No order for " + value.getClass());
    }
  }

  private static void writeFields(Document document, ByteSink out) {
    for (Map.Entry<String, Object> field : document.entrySet()) {
      out.put(Rank.of(field.getValue()).code());
      out.putTerminated(utf8(field.getKey()));
      writeContent(field.getValue(), out);
    }
    out.put(0);
  }

  private static void writeElements(Collection<?> elements, ByteSink out) {
    for (Object element : elements) {
      write(element, out);
    }
    out.put(0);
  }

  private static void writeUuid(UUID uuid, int subtype, ByteSink out) {
    out.putInt(UUID_BYTES).put(subtype);
    out.putLong(uuid.getMostSignificantBits()).putLong(uuid.getLeastSignificantBits());
  }

  private static byte[] utf8(@Nullable String text) {
    return text == null ? new byte[0] : text.getBytes(StandardCharsets.UTF_8);
  }
}
