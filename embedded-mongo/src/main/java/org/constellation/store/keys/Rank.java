package org.constellation.store.keys;

import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.BinData;
import de.bwaldvogel.mongo.bson.BsonJavaScript;
import de.bwaldvogel.mongo.bson.BsonRegularExpression;
import de.bwaldvogel.mongo.bson.BsonTimestamp;
import de.bwaldvogel.mongo.bson.LegacyUUID;
import de.bwaldvogel.mongo.bson.MaxKey;
import de.bwaldvogel.mongo.bson.MinKey;
import de.bwaldvogel.mongo.bson.ObjectId;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The types in BSON's order. A missing field counts as null, as in MongoDB's indexes. */
public enum Rank {
  MIN_KEY,
  EMPTY_ARRAY,
  NULL,
  NUMBER,
  TEXT,
  OBJECT,
  ARRAY,
  BINARY,
  OBJECT_ID,
  BOOLEAN,
  DATE,
  TIMESTAMP,
  REGEX,
  CODE,
  MAX_KEY;

  private static final int FIRST = 0x08;
  private static final int STEP = 0x08;

  /** Apart by more than one, so that the number after a code lies between two types. */
  @SuppressWarnings("EnumOrdinal") // the order of the constants is BSON's order
  int code() {
    return FIRST + ordinal() * STEP;
  }

  /** The rank of a value as it stands in a document. */
  public static Rank of(@Nullable Object value) {
    return switch (value) {
      case null -> NULL;
      case Missing _ -> NULL;
      case Number _ -> NUMBER;
      case String _ -> TEXT;
      case Map<?, ?> _ -> OBJECT;
      case Collection<?> _ -> ARRAY;
      case UUID _ -> BINARY;
      case Boolean _ -> BOOLEAN;
      case Instant _ -> DATE;
      case ObjectId _ -> OBJECT_ID;
      default -> ofRareType(value);
    };
  }

  private static Rank ofRareType(Object value) {
    return switch (value) {
      case LegacyUUID _, BinData _ -> BINARY;
      case BsonTimestamp _ -> TIMESTAMP;
      case BsonRegularExpression _ -> REGEX;
      case BsonJavaScript _ -> CODE;
      case MinKey _ -> MIN_KEY;
      case MaxKey _ -> MAX_KEY;
      case EmptyArray _ -> EMPTY_ARRAY;
      default -> throw new IllegalArgumentException("No order for " + value.getClass());
    };
  }
}
