package org.constellation.matching.index;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Gathered;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.matching.index.words.Vocabulary;
import org.constellation.matching.index.words.Words;
import org.constellation.matching.ranking.Tag;

/**
 * Everything that can be true of a mentor, each with a number: the rows for which it is true are
 * found by it. The numbers of a vocabulary's constants are fixed, all others are given when first
 * seen.
 */
final class Terms {

  static final int ANY_NEED = Need.values().length;
  static final int FIRST_TYPE = ANY_NEED + 1;
  static final int FIRST_CHANNEL = FIRST_TYPE + InteractionType.values().length;

  /** Seen beyond their campus, if that shares. */
  static final int SHARED = FIRST_CHANNEL + Channel.values().length;

  private static final int FIRST_LEVEL = SHARED + 1;
  static final int FIRST_WISH = FIRST_LEVEL + Level.values().length;

  /** Names no mode of study or work. */
  static final int ANY_WISH = FIRST_WISH + Mode.values().length;

  /** Has stated hours. */
  static final int STATES_HOURS = ANY_WISH + 1;

  /** All below are of constants, and small enough for {@link Gathered#SMALL}. */
  static final int FIRST_NAMED = STATES_HOURS + 1;

  /** What is named by ids or words. */
  enum Kind {
    CAMPUS,
    /** Seen by all campuses of a consortium that share. */
    CONSORTIUM,
    /** Not of those who are shown under an alias: nothing may tell it. */
    EMPLOYER,
    FIELD,
    INDUSTRY,
    LANGUAGE,
    SKILL,
    INTEREST,
    /** A word of the headline. */
    WORD,
    /** A word of the name that is shown. */
    NAME
  }

  private final Map<Kind, Map<String, Integer>> named = new EnumMap<>(Kind.class);
  private final AtomicInteger next = new AtomicInteger(FIRST_NAMED);
  private final Vocabulary vocabulary = new Vocabulary();
  private final Names names;

  Terms(Names names) {
    this.names = names;
    for (Kind kind : Kind.values()) {
      named.put(kind, new ConcurrentHashMap<>());
    }
  }

  static int of(Need need) {
    return Bit.of(need);
  }

  static int of(InteractionType type) {
    return FIRST_TYPE + Bit.of(type);
  }

  static int of(Channel channel) {
    return FIRST_CHANNEL + Bit.of(channel);
  }

  static int of(Level level) {
    return FIRST_LEVEL + Bit.of(level);
  }

  /** Wishes for somebody of this mode. */
  static int of(Mode wish) {
    return FIRST_WISH + Bit.of(wish);
  }

  /** The number of a name, or {@link Numbered#ABSENT}. */
  int find(Kind kind, String name) {
    return named(kind).getOrDefault(name, Numbered.ABSENT);
  }

  /** All names of a kind with their numbers. */
  Map<String, Integer> named(Kind kind) {
    return named.getOrDefault(kind, Map.of());
  }

  Vocabulary vocabulary() {
    return vocabulary;
  }

  int count() {
    return next.get();
  }

  int number(Kind kind, String name) {
    Integer known = named(kind).get(name);
    return known != null ? known : added(kind, name);
  }

  private synchronized int added(Kind kind, String name) {
    return named(kind)
        .computeIfAbsent(
            name,
            _ -> {
              int number = next.getAndIncrement();
              switch (kind) {
                case WORD -> vocabulary.add(name, number);
                case NAME -> vocabulary.addName(name, number);
                case EMPLOYER -> Words.of(name).forEach(word -> vocabulary.add(word, number));
                case SKILL -> addWords(new Tag(Tag.Kind.SKILL, name), number);
                case INTEREST -> addWords(new Tag(Tag.Kind.INTEREST, name), number);
                case FIELD -> addWords(new Tag(Tag.Kind.FIELD, name), number);
                case INDUSTRY -> addWords(new Tag(Tag.Kind.INDUSTRY, name), number);
                case CAMPUS, CONSORTIUM, LANGUAGE -> {}
              }
              return number;
            });
  }

  private void addWords(Tag tag, int number) {
    names.words(tag).forEach(word -> vocabulary.add(word, number));
  }
}
