package org.constellation.matching.index.cards;

import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.matching.index.rows.Numbered;

/** A mentor's load, without the id that it is found by; {@link LoadOut} writes it. */
public final class LoadBytes {

  private static final InteractionType[] TYPES = InteractionType.values();

  private final Numbered<String> names;

  public LoadBytes(Numbered<String> names) {
    this.names = names;
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
