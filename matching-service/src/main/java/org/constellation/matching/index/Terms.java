package org.constellation.matching.index;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.matching.index.words.Vocabulary;
import org.constellation.matching.index.words.Words;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can be true of a mentor, each with a number: the rows for which it is true are
 * found by it. The numbers of a vocabulary's constants are fixed, all others are given when first
 * seen.
 */
final class Terms {

  static final int ANY_NEED = Need.values().length;
  private static final int FIRST_TYPE = ANY_NEED + 1;
  private static final int FIRST_CHANNEL = FIRST_TYPE + InteractionType.values().length;

  /** Seen beyond their campus, if that shares. */
  static final int SHARED = FIRST_CHANNEL + Channel.values().length;

  private static final int FIRST_LEVEL = SHARED + 1;
  private static final int FIRST_WISH = FIRST_LEVEL + Level.values().length;

  /** Names no mode of study or work. */
  static final int ANY_WISH = FIRST_WISH + Mode.values().length;

  /** Has stated hours. */
  static final int STATES_HOURS = ANY_WISH + 1;

  private static final int FIRST_NAMED = STATES_HOURS + 1;

  /** What is named by ids or words. */
  enum Kind {
    CAMPUS,
    /** Seen by all campuses of a consortium that share. */
    CONSORTIUM,
    EMPLOYER,
    /** Of those who are shown under an alias: nobody finds them by it. */
    EMPLOYER_UNSHOWN,
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
                case CAMPUS, CONSORTIUM, EMPLOYER_UNSHOWN, LANGUAGE -> {}
              }
              return number;
            });
  }

  private void addWords(Tag tag, int number) {
    names.words(tag).forEach(word -> vocabulary.add(word, number));
  }

  /**
   * The numbers of all that is true of a mentor, sorted.
   *
   * @param consortium the one that the mentor's campus shares with
   */
  int[] of(ProfileCard card, Offering offering, Optional<String> consortium) {
    Collected all = new Collected();
    all.add(of(card.level()));
    constants(all, offering);
    all.add(number(Kind.CAMPUS, card.campus()));
    if (offering.visibility() == Visibility.CONSORTIUM) {
      all.add(SHARED);
      consortium.ifPresent(id -> all.add(number(Kind.CONSORTIUM, id)));
    }
    Kind employer = card.staged() ? Kind.EMPLOYER_UNSHOWN : Kind.EMPLOYER;
    name(all, employer, card.employer() == null ? null : CircleRule.fold(card.employer()));
    name(all, Kind.FIELD, card.field());
    name(all, Kind.INDUSTRY, card.industry());
    names(all, Kind.LANGUAGE, offering.languages());
    names(all, Kind.SKILL, card.skills());
    names(all, Kind.INTEREST, card.interests());
    names(all, Kind.NAME, Words.of(card.staged() ? card.alias() : card.displayName()));
    if (card.headline() != null && !card.staged()) {
      names(all, Kind.WORD, Words.of(card.headline()));
    }
    return all.sorted();
  }

  private static void constants(Collected all, Offering offering) {
    Set<Need> needs = offering.needs();
    if (needs.isEmpty()) {
      all.add(ANY_NEED);
    }
    for (Need need : needs) {
      all.add(of(need));
    }
    for (Mode wish : offering.wishes()) {
      all.add(of(wish));
    }
    if (offering.wishes().isEmpty()) {
      all.add(ANY_WISH);
    }
    if (!offering.hours().isEmpty()) {
      all.add(STATES_HOURS);
    }
    for (InteractionType type : offering.places().keySet()) {
      all.add(of(type));
    }
    for (Channel channel : offering.channels()) {
      all.add(of(channel));
    }
  }

  private void name(Collected all, Kind kind, @Nullable String name) {
    if (name != null) {
      all.add(number(kind, name));
    }
  }

  private void names(Collected all, Kind kind, List<String> names) {
    for (int i = 0; i < names.size(); i++) {
      all.add(number(kind, names.get(i)));
    }
  }

  /** Numbers, each once in the end. */
  private static final class Collected {
    private int[] numbers = new int[64];
    private int count;

    void add(int number) {
      if (count == numbers.length) {
        numbers = Arrays.copyOf(numbers, 2 * count);
      }
      numbers[count++] = number;
    }

    int[] sorted() {
      Arrays.sort(numbers, 0, count);
      int kept = 0;
      for (int i = 0; i < count; i++) {
        if (i == 0 || numbers[i] != numbers[i - 1]) {
          numbers[kept++] = numbers[i];
        }
      }
      return Arrays.copyOf(numbers, kept);
    }
  }
}
