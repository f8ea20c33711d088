package org.constellation.matching.index;

import static org.constellation.matching.People.NOW;
import static org.constellation.matching.People.campus;
import static org.constellation.matching.People.id;
import static org.constellation.matching.People.person;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.StateCard;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Visibility;
import org.constellation.matching.People.Person;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Whatever can happen, at random, to several indexes alike: people come, change, stop mentoring,
 * go; rooms fill and empty; campuses share and stop sharing. Few values, so that ties are common.
 */
final class Life {

  static final int MENTEES = 6;
  private static final int FIRST_MENTOR = 100;
  private static final List<String> CAMPUSES = List.of("north", "south", "east", "west");
  private static final List<String> ZONES =
      List.of("UTC", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "Europe/Paris");
  private static final List<String> TAGS =
      List.of("python", "r", "java", "go", "cpp", "sql", "dotnet");

  /** What some ids are called. */
  static final Names NAMES =
      tag ->
          Map.of("cpp", "C++", "dotnet", ".NET", "0613", "Software, developing", "54", "Data work")
              .getOrDefault(tag.id(), tag.id());

  private static final List<String> WORDS =
      List.of("rivers", "Robots", "Zoë", "data", "deep-sea", "law", "é .NET");

  private final RandomGenerator chance;
  private final int mentors;
  private final List<MentorIndex> indexes;
  private long version = 1;

  Life(RandomGenerator chance, int mentors, MentorIndex... indexes) {
    this.chance = chance;
    this.mentors = mentors;
    this.indexes = List.of(indexes);
  }

  /** Everybody is there, with a load, and some know each other. */
  void begin() {
    CAMPUSES.forEach(id -> tell(campusCard(id)));
    for (int mentee = 1; mentee <= MENTEES; mentee++) {
      tell(somebody(mentee).mentee());
    }
    for (int i = 0; i < mentors; i++) {
      tell(somebody(FIRST_MENTOR + i).mentor());
      tell(load(FIRST_MENTOR + i));
    }
    for (int i = 0; i < mentors / 5; i++) {
      tell(tie());
    }
  }

  /** One more thing happens. */
  void goOn() {
    int mentor = mentor();
    switch (chance.nextInt(21)) {
      case 0 -> tell(somebody(mentor).mentee());
      case 1 -> all(index -> index.forgetPerson(id(mentor)));
      case 2 -> all(index -> index.forgetLoad(id(mentor)));
      case 3 -> tell(campusCard(one(CAMPUSES)));
      case 4 -> tell(somebody(1 + chance.nextInt(MENTEES)).mentor());
      case 5 -> tell(somebody(1 + chance.nextInt(MENTEES)).mentee());
      case 6, 7 -> tell(tie());
      case 8 -> {
        int mentee = 1 + chance.nextInt(MENTEES);
        all(index -> index.forgetRelation(id(mentee), id(mentor)));
      }
      case 9 -> {
        Equity equity = equity();
        if (chance.nextInt(4) == 0) {
          Rarity rarity = rarity();
          all(index -> index.rankBy(rarity, equity));
        } else {
          all(index -> index.correct(equity));
        }
      }
      case 10, 11, 12, 13 -> tell(somebody(mentor).mentor());
      default -> tell(load(mentor));
    }
  }

  /** As if it had been counted among others, or among nobody. */
  private Rarity rarity() {
    int many = chance.nextInt(3) * 200;
    Map<Tag.Kind, Map<String, Integer>> having = new EnumMap<>(Tag.Kind.class);
    for (Tag.Kind kind : Tag.Kind.values()) {
      Map<String, Integer> counts = new HashMap<>();
      TAGS.forEach(id -> counts.put(id, chance.nextInt(many + 1)));
      having.put(kind, counts);
    }
    return new Rarity(many, having);
  }

  /** A correction that anything may have led to. */
  private Equity equity() {
    Map<UUID, Integer> shown = new HashMap<>();
    for (int i = chance.nextInt(mentors); i > 0; i--) {
      shown.put(id(mentor()), 1 + chance.nextInt(Equity.MOST_SHOWN));
    }
    Map<String, Integer> tilts = new HashMap<>();
    CAMPUSES.forEach(campus -> tilts.put(campus, chance.nextInt(-1_500, 1_501)));
    return new Equity(version++, chance.nextInt(5) > 0, shown, tilts);
  }

  private void tell(StateCard card) {
    all(index -> index.put(card));
  }

  private void all(Consumer<MentorIndex> told) {
    indexes.forEach(told);
  }

  private int mentor() {
    return FIRST_MENTOR + chance.nextInt(mentors);
  }

  private CampusCard campusCard(String id) {
    String consortium = id.equals("west") ? null : chance.nextInt(6) == 0 ? "sea" : "river";
    CampusCard card = campus(id, consortium, chance.nextInt(4) > 0);
    return new CampusCard(
        id, version++, card.name(), consortium, "UTC", "en", card.accent(), card.policy());
  }

  private Person somebody(int number) {
    Person person =
        person(number, chance.nextInt(50) == 0 ? "unknown" : one(CAMPUSES))
            .version(version++)
            .name(one(WORDS) + " " + one(WORDS))
            .headline(maybe(one(WORDS) + " and " + one(WORDS)))
            .employer(maybe(chance.nextBoolean() ? "Harbour Labs" : " harbour labs"))
            .level(one(List.of(Level.values())))
            .mode(one(List.of(Mode.values())))
            .zone(one(ZONES))
            .field(maybe(one(List.of("061", "0613", "091", "0"))))
            .industry(maybe(one(List.of("54", "61", "A ", "a"))))
            .languages(
                one(List.of(List.of("fr"), List.of("en", "fr"), List.of("en", "de")))
                    .toArray(new String[0]))
            .skills(some(TAGS))
            .interests(some(TAGS))
            .places(places())
            .hours(hours())
            .channels(one(List.of(Channel.values())), one(List.of(Channel.PHONE, Channel.VIDEO)))
            .visibility(chance.nextInt(5) == 0 ? Visibility.CAMPUS : Visibility.CONSORTIUM)
            .pausedUntil(maybeSoon());
    if (chance.nextBoolean()) {
      person.needs(one(List.of(Need.values())), Need.ROLE_MODEL);
    }
    if (chance.nextInt(5) == 0) {
      person.staged();
    }
    return chance.nextBoolean() ? person.wishes(one(List.of(Mode.values()))) : person;
  }

  private String[] some(List<String> of) {
    return of.stream().filter(_ -> chance.nextInt(3) == 0).toArray(String[]::new);
  }

  private WeeklyHours[] hours() {
    return chance
        .ints(chance.nextInt(3), 0, 7)
        .mapToObj(day ->
            new WeeklyHours(
                DayOfWeek.of(day + 1),
                LocalTime.of(chance.nextInt(12), 15 * chance.nextInt(4)),
                LocalTime.of(12 + chance.nextInt(12), 15 * chance.nextInt(4))))
        .toArray(WeeklyHours[]::new);
  }

  private Map<InteractionType, Integer> places() {
    Map<InteractionType, Integer> places = new EnumMap<>(InteractionType.class);
    places.put(one(List.of(InteractionType.values())), 1 + chance.nextInt(3));
    places.put(InteractionType.QUICK_QUESTION, 2);
    return places;
  }

  /** What a load says as its campus, which nothing is looked for by: it tells whose load it is. */
  static String whose(UUID mentor) {
    return "campus of " + mentor;
  }

  private MentorLoad load(int mentor) {
    return person(mentor, whose(id(mentor)))
        .places(places())
        .load()
        .version(version++)
        .free(one(List.of(InteractionType.values())), chance.nextInt(4))
        .freeInAll(chance.nextInt(7))
        .pending(chance.nextInt(6))
        .asks(chance.nextInt(8))
        .month(YearMonth.of(2026, 10 + chance.nextInt(3)))
        .pausedUntil(maybeSoon())
        .answersWithin(chance.nextBoolean() ? null : Duration.ofSeconds(chance.nextInt(2_000_000)))
        .card();
  }

  private Relation tie() {
    int mentee = 1 + chance.nextInt(MENTEES);
    var state = one(List.of(Relation.State.values()));
    boolean turned = chance.nextInt(4) == 0;
    return new Relation(
        id(turned ? mentor() : mentee),
        "north",
        id(turned ? mentee : mentor()),
        "north",
        version++,
        state,
        NOW.plus(Duration.ofDays(chance.nextInt(-3, 3))),
        null);
  }

  private @Nullable Instant maybeSoon() {
    return chance.nextInt(6) == 0 ? NOW.plus(Duration.ofHours(chance.nextInt(-50, 50))) : null;
  }

  private <T> @Nullable T maybe(T value) {
    return chance.nextInt(3) == 0 ? null : value;
  }

  private <T> T one(List<T> of) {
    return of.get(chance.nextInt(of.size()));
  }
}
