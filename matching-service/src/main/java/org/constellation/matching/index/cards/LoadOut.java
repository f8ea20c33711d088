package org.constellation.matching.index.cards;

import java.util.Map;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;

/** Writes loads as {@link LoadBytes} reads them. For one thread. */
public final class LoadOut {

  private static final InteractionType[] TYPES = InteractionType.values();

  /** A number of free places for each type, and a dozen numbers. */
  private static final int MOST = 12 * TYPES.length + 200;

  private final Out out;

  public LoadOut(Numbered<String> names) {
    this.out = new Out(names);
  }

  public byte[] write(MentorLoad load) {
    out.clear(MOST).number(load.version()).name(load.campus());
    writeFree(load.free());
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

  private void writeFree(Map<InteractionType, Integer> free) {
    out.number(free.size());
    for (InteractionType type : TYPES) { // in their order, without an entry made for each
      Integer many = free.get(type);
      if (many != null) {
        out.one(Bit.of(type)).number(many);
      }
    }
  }
}
