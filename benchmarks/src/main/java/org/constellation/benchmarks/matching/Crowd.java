package org.constellation.benchmarks.matching;

import java.io.IOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.contracts.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/**
 * Made-up people who are spread like real ones ({@link Weights}); what no data tells (campuses,
 * offerings, hours, loads) is drawn by the rules here. The n-th person of a seed is always the
 * same.
 */
public final class Crowd {

  /** Whose campuses share. */
  static final String CONSORTIUM = "river";

  public static final Instant NOW = Instant.parse("2026-11-18T15:00:00Z");
  private static final YearMonth MONTH = YearMonth.of(2026, 11);
  private static final int CAMPUSES = 60;
  private static final long FIRST_MENTEE = 1L << 40;
  private static final List<String> SYLLABLES =
      List.of(
          "ba", "do", "fi", "ga", "hel", "ji", "ka", "lo", "mar", "nu", "or", "pe", "ris", "sa",
          "tor", "ul", "ve", "wen", "xi", "yo", "zan");

  private final long seed;
  private final Weights weights;
  private final List<String> campuses = new ArrayList<>();
  private final List<List<WeeklyHours>> weeks = new ArrayList<>();

  Crowd(long seed, Weights weights) {
    this.seed = seed;
    this.weights = weights;
    for (int i = 0; i < CAMPUSES; i++) {
      campuses.add("campus-" + i);
    }
    RandomGenerator chance = new SplittableRandom(seed);
    for (int i = 0; i < 500; i++) {
      weeks.add(week(chance));
    }
  }

  /** The crowd of a seed. */
  public static Crowd made(long seed) throws IOException {
    return new Crowd(seed, Weights.read());
  }

  /** All share, but every twelfth. */
  public List<CampusCard> campuses() {
    CampusPolicy policy = CampusPolicy.DEFAULT;
    List<CampusCard> cards = new ArrayList<>();
    for (int i = 0; i < CAMPUSES; i++) {
      String consortium = i % 12 == 11 ? null : CONSORTIUM;
      cards.add(
          new CampusCard(
              campuses.get(i), 1, "Campus " + i, consortium, "UTC", "en", "#1f4e9e", policy));
    }
    return cards;
  }

  public ProfileCard mentor(int number) {
    return mentor(number, 1);
  }

  ProfileCard mentor(int number, long version) {
    RandomGenerator chance = chance(number);
    Offering offering = offering(chance);
    return person(new UUID(0x0190_0000_0000_7000L, number), version, chance, offering);
  }

  /** Who asks, {@code number} from 0. */
  public ProfileCard mentee(int number) {
    return person(menteeId(number), 1, chance(FIRST_MENTEE + number), null);
  }

  static UUID menteeId(int number) {
    return new UUID(0x0190_0000_0000_7000L, FIRST_MENTEE + number);
  }

  private SplittableRandom chance(long number) {
    return new SplittableRandom(seed * 1_000_003 + number);
  }

  private ProfileCard person(
      UUID id, long version, RandomGenerator chance, @Nullable Offering offering) {
    boolean mentee = offering == null;
    String name = word(chance, 2) + " " + word(chance, 3);
    List<String> skills = weights.several("skill", weights.number("skills", chance), chance);
    return new ProfileCard(
        id,
        campus(chance),
        version,
        name,
        name,
        false,
        name.replace(' ', '.') + "@example.org",
        "en",
        weights.draw("zone", chance),
        mentee ? Set.of(Role.MENTEE) : Set.of(Role.MENTOR),
        mentee ? Affiliation.STUDENT : Affiliation.ALUMNI,
        one(List.of(Mode.values()), chance),
        mentee && chance.nextInt(4) > 0
            ? Level.STUDENT
            : Level.valueOf(weights.draw("level", chance)),
        chance.nextInt(10) < 7 ? weights.draw("field", chance) : null,
        chance.nextInt(10) < 7 ? weights.draw("industry", chance) : null,
        chance.nextInt(10) < 6 ? "Works " + rank(20_000, chance) : null,
        word(chance, 1) + " " + skills.getFirst() + " " + word(chance, 1),
        languages(chance),
        skills,
        weights.several("interest", chance.nextInt(5), chance),
        offering);
  }

  private Offering offering(RandomGenerator chance) {
    Map<InteractionType, Integer> places = places(chance);
    return new Offering(
        places,
        places.values().stream().mapToInt(n -> n).sum(),
        4 + chance.nextInt(6),
        4,
        chance.nextInt(10) < 6 ? List.of() : one(weeks, chance),
        needs(chance),
        EnumSet.of(Channel.MESSAGE, one(List.of(Channel.values()), chance)),
        languages(chance),
        chance.nextInt(4) > 0 ? Set.of() : Set.of(one(List.of(Mode.values()), chance)),
        null,
        chance.nextInt(12) == 0 ? Visibility.CAMPUS : Visibility.CONSORTIUM,
        chance.nextInt(50) == 0 ? NOW.plus(Duration.ofDays(chance.nextInt(-20, 20))) : null);
  }

  private Map<InteractionType, Integer> places(RandomGenerator chance) {
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    for (InteractionType type : InteractionType.values()) {
      if (chance.nextInt(100) < (type.spectrum() == Spectrum.MICRO ? 45 : 12)) {
        places.put(type, weights.number("places", chance));
      }
    }
    if (places.isEmpty()) {
      places.put(InteractionType.QUICK_QUESTION, weights.number("places", chance));
    }
    return places;
  }

  private static Set<Need> needs(RandomGenerator chance) {
    Set<Need> needs = EnumSet.noneOf(Need.class);
    for (int left = chance.nextInt(4); left > 0; left--) {
      needs.add(one(List.of(Need.values()), chance));
    }
    return needs;
  }

  private List<String> languages(RandomGenerator chance) {
    int count = weights.number("languages", chance);
    List<String> languages = new ArrayList<>();
    languages.add(chance.nextInt(20) > 0 ? "en" : weights.draw("language", chance));
    languages.addAll(weights.several("second-language", count - 1, chance));
    return languages.stream().distinct().toList();
  }

  private static List<WeeklyHours> week(RandomGenerator chance) {
    List<WeeklyHours> week = new ArrayList<>();
    LocalTime from = LocalTime.of(7 + chance.nextInt(12), 30 * chance.nextInt(2));
    LocalTime to = from.plusHours(1 + chance.nextInt(4));
    for (DayOfWeek day : DayOfWeek.values()) {
      if (chance.nextInt(7) < 3) {
        week.add(new WeeklyHours(day, from, to));
      }
    }
    return week;
  }

  /** One in four has nothing free or is asked enough. */
  MentorLoad load(ProfileCard mentor, long version) {
    RandomGenerator chance =
        chance(mentor.personId().getLeastSignificantBits() * 31 + version * 7_919);
    Map<InteractionType, Integer> free = new EnumMap<>(InteractionType.class);
    Offering offering = mentor.offering();
    if (offering != null) {
      offering
          .places()
          .forEach((type, places) -> free.put(type, chance.nextInt(8) == 0 ? 0 : places));
    }
    int inAll = chance.nextInt(8) == 0 ? 0 : free.values().stream().mapToInt(n -> n).sum();
    return new MentorLoad(
        mentor.personId(),
        mentor.campus(),
        version,
        free,
        inAll,
        chance.nextInt(6),
        5,
        chance.nextInt(6),
        MONTH,
        6,
        null,
        chance.nextInt(3) == 0 ? null : Duration.ofMinutes(chance.nextInt(14_000)));
  }

  private String campus(RandomGenerator chance) {
    return campuses.get(rank(CAMPUSES, chance));
  }

  /** Small numbers are the more frequent the smaller they are. */
  private static int rank(int most, RandomGenerator chance) {
    return (int) (Math.pow(most + 1, chance.nextDouble()) - 1);
  }

  private static String word(RandomGenerator chance, int syllables) {
    StringBuilder word = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      word.append(one(SYLLABLES, chance));
    }
    return Character.toUpperCase(word.charAt(0)) + word.substring(1);
  }

  private static <T> T one(List<T> of, RandomGenerator chance) {
    return of.get(chance.nextInt(of.size()));
  }
}
