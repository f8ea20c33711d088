package org.constellation.matching.index;

import java.util.HashMap;
import java.util.Map;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;

/**
 * How many have enough free places of each interaction, added up part by part: where free places
 * are looked for, to offer it is not enough.
 */
final class TypeCounts {

  private static final InteractionType[] TYPES = InteractionType.values();

  private final Reading reading;
  private final int least;
  private final int[] counts = new int[TYPES.length];

  /**
   * @param least places, at least 1
   */
  TypeCounts(Reading reading, int least) {
    this.reading = reading;
    this.least = least;
  }

  /** Adds some of a part, all of whom may be asked. */
  void add(int part, long[] rows) {
    Columns columns = reading.state().parts[part];
    if (least > 1) {
      Part.visit(rows, at -> add(columns, at)); // the bitmaps do not tell how many there are
      return;
    }
    for (int type = 0; type < TYPES.length; type++) {
      counts[type] += Part.countBoth(rows, columns.room(type));
    }
  }

  private void add(Columns columns, int at) {
    byte[] bytes = columns.load(at);
    if (bytes == null) {
      return;
    }
    MentorLoad load = reading.lexicon().loads().read(columns.id(at), bytes);
    long capacity = columns.capacity(at);
    load.free()
        .forEach((type, free) -> {
          if (Math.min(free, load.freeInAll()) >= least && Capacity.offers(capacity, type)) {
            counts[Bit.of(type)]++;
          }
        });
  }

  Map<String, Integer> byName() {
    Map<String, Integer> named = new HashMap<>();
    for (InteractionType type : TYPES) {
      named.put(type.name(), counts[Bit.of(type)]);
    }
    return named;
  }
}
