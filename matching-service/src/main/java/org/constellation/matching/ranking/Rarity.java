package org.constellation.matching.ranking;

import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.CRC32C;

/**
 * How rare a tag is among the mentors: inverse document frequency, from 0 (everybody has it) to
 * 1,000 (nobody but one of very many).
 *
 * <p>Frozen: it is counted when an epoch begins, so that points do not move between two pages of a
 * list and an answer of the past can be given again. A tag that nobody had then is as rare as can
 * be.
 *
 * @param mentors how many there were
 * @param having how many had a tag, by its kind and id; nobody has what is absent
 */
public record Rarity(int mentors, Map<Tag.Kind, Map<String, Integer>> having) {

  /** Nobody has been counted. */
  public static final Rarity NONE = new Rarity(0, Map.of());

  static final int HIGHEST = 1_000;
  private static final int OUTGROWN = 2;

  public Rarity {
    Map<Tag.Kind, Map<String, Integer>> copy = new EnumMap<>(Tag.Kind.class);
    having.forEach((kind, counts) -> copy.put(kind, Map.copyOf(counts)));
    having = Map.copyOf(copy);
  }

  /**
   * As counted.
   *
   * @param having how many have each tag; who has none may be in it
   */
  public static Rarity counted(int mentors, Map<Tag, Integer> having) {
    Map<Tag.Kind, Map<String, Integer>> byKind = new EnumMap<>(Tag.Kind.class);
    having.forEach((tag, count) -> {
      if (count > 0) {
        byKind.computeIfAbsent(tag.kind(), _ -> new TreeMap<>()).put(tag.id(), count);
      }
    });
    return new Rarity(mentors, byKind);
  }

  /**
   * Whether it says nothing of the mentors who are there now, as half of them or more have come
   * since.
   */
  public boolean isOutgrownBy(int mentorsNow) {
    return mentorsNow > 0 && mentorsNow >= (long) OUTGROWN * mentors;
  }

  /** Rounded down to a whole number, the same on every machine. */
  int of(Tag tag) {
    if (mentors == 0) {
      return HIGHEST;
    }
    double all = StrictMath.log(mentors + 1.0);
    double some = StrictMath.log(having(tag) + 1.0);
    return (int) Math.clamp(StrictMath.floor(HIGHEST * (all - some) / all), 0, HIGHEST);
  }

  private int having(Tag tag) {
    return having.getOrDefault(tag.kind(), Map.of()).getOrDefault(tag.id(), 0);
  }

  /** Eight digits that are others for other counts, but by a chance of one in billions. */
  String digest() {
    CRC32C sum = new CRC32C();
    add(sum, Integer.toString(mentors));
    for (Tag.Kind kind : Tag.Kind.values()) {
      add(sum, kind.name());
      new TreeMap<>(having.getOrDefault(kind, Map.of()))
          .forEach((id, count) -> add(sum, id + ' ' + count));
    }
    return String.format("%08x", sum.getValue());
  }

  private static void add(CRC32C sum, String text) {
    sum.update((text + '\n').getBytes(StandardCharsets.UTF_8));
  }
}
