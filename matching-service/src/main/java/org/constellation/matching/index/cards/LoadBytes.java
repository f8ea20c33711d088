package org.constellation.matching.index.cards;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;

/** A mentor's load, without the id that it is found by. */
public final class LoadBytes {

  private static final InteractionType[] TYPES = InteractionType.values();

  /** A number of free places for each type, and a dozen numbers. */
  private static final int MOST = 12 * TYPES.length + 200;

  private final Numbered<String> names;

  public LoadBytes(Numbered<String> names) {
    this.names = names;
  }

  public byte[] write(MentorLoad load) {
    Out out =
        new Out(names)
            .clear(MOST)
            .number(load.version())
            .name(load.campus())
            .number(load.free().size());
    for (Map.Entry<InteractionType, Integer> free : load.free().entrySet()) {
      out.one(Bit.of(free.getKey())).number(free.getValue());
    }
    return out.number(load.freeInAll())
        .number(load.pending())
        .number(load.pendingLimit())
        .number(load.asks())
        .number(load.month().getYear())
        .one(load.month().getMonthValue())
        .number(load.monthlyLimit())
        .instantOrNot(load.pausedUntil())
        .durationOrNot(load.answersWithin())
        .written();
  }

  /** The version alone. */
  public long version(byte[] bytes) {
    return new In(names, bytes).number();
  }

  public MentorLoad read(UUID id, byte[] bytes) {
    In in = new In(names, bytes);
    long version = in.number();
    String campus = in.name();
    Map<InteractionType, Integer> free = new EnumMap<>(InteractionType.class);
    for (int left = in.small(); left > 0; left--) {
      free.put(TYPES[in.one()], in.small());
    }
    return new MentorLoad(
        id,
        campus,
        version,
        free,
        in.small(),
        in.small(),
        in.small(),
        in.small(),
        YearMonth.of(in.small(), in.one()),
        in.small(),
        in.instantOrNot(),
        in.durationOrNot());
  }
}
