package org.constellation.matching;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.events.WeeklyHours;
import org.constellation.contracts.vocabulary.Affiliation;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Role;
import org.constellation.contracts.vocabulary.Visibility;
import org.jspecify.annotations.Nullable;

/** Invented people, said in the few words that a test cares about. */
public final class People {

  public static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
  public static final YearMonth MONTH = YearMonth.of(2026, 11);

  private People() {}

  public static UUID id(int number) {
    return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
  }

  public static Person person(int number, String campus) {
    return new Person(id(number), campus);
  }

  public static CampusCard campus(String id, @Nullable String consortium, boolean shares) {
    CampusPolicy d = CampusPolicy.DEFAULT;
    var policy =
        new CampusPolicy(
            d.openRequests(),
            d.pendingAsks(),
            d.requestExpiry(),
            d.expiryReminder(),
            d.checkInEvery(),
            d.checkInGrace(),
            d.atRiskAfter(),
            d.declineRest(),
            shares);
    return new CampusCard(id, 1, "Campus " + id, consortium, "UTC", "en", "#1f4e9e", policy);
  }

  public static Relation relation(UUID mentee, UUID mentor, Relation.State state) {
    return relation(mentee, mentor, state, null, null);
  }

  public static Relation relation(
      UUID mentee,
      UUID mentor,
      Relation.State state,
      @Nullable Instant until,
      @Nullable String cell) {
    return new Relation(mentee, "north", mentor, "north", 1, state, until, cell);
  }

  /** Somebody, changed one thing at a time. */
  public static final class Person {
    private final UUID id;
    private final String campus;
    private long version = 1;
    private String name = "Ada Lind";
    private boolean staged;
    private Level level = Level.STUDENT;
    private Mode mode = Mode.ON_CAMPUS;
    private String zone = "UTC";
    private @Nullable String field;
    private @Nullable String industry;
    private @Nullable String employer;
    private @Nullable String headline;
    private List<String> languages = List.of("en");
    private List<String> skills = List.of();
    private List<String> interests = List.of();
    private Map<InteractionType, Integer> places = Map.of(InteractionType.QUICK_QUESTION, 2);
    private Set<Need> needs = Set.of();
    private Set<Mode> wishes = Set.of();
    private List<WeeklyHours> hours = List.of();
    private Set<Channel> channels = Set.of(Channel.VIDEO);
    private Visibility visibility = Visibility.CONSORTIUM;
    private @Nullable Instant pausedUntil;

    private Person(UUID id, String campus) {
      this.id = id;
      this.campus = campus;
    }

    public Person version(long version) {
      this.version = version;
      return this;
    }

    public Person name(String name) {
      this.name = name;
      return this;
    }

    public Person level(Level level) {
      this.level = level;
      return this;
    }

    public Person mode(Mode mode) {
      this.mode = mode;
      return this;
    }

    public Person zone(String zone) {
      this.zone = zone;
      return this;
    }

    /** Under the alias until somebody accepts. */
    public Person staged() {
      staged = true;
      return this;
    }

    public Person field(@Nullable String field) {
      this.field = field;
      return this;
    }

    public Person industry(@Nullable String industry) {
      this.industry = industry;
      return this;
    }

    public Person employer(@Nullable String employer) {
      this.employer = employer;
      return this;
    }

    public Person headline(@Nullable String headline) {
      this.headline = headline;
      return this;
    }

    public Person languages(String... languages) {
      this.languages = List.of(languages);
      return this;
    }

    public Person skills(String... skills) {
      this.skills = List.of(skills);
      return this;
    }

    public Person interests(String... interests) {
      this.interests = List.of(interests);
      return this;
    }

    public Person places(Map<InteractionType, Integer> places) {
      this.places = places;
      return this;
    }

    public Person needs(Need... needs) {
      this.needs = Set.copyOf(List.of(needs));
      return this;
    }

    public Person wishes(Mode... wishes) {
      this.wishes = Set.of(wishes);
      return this;
    }

    public Person hours(WeeklyHours... hours) {
      this.hours = List.of(hours);
      return this;
    }

    public Person visibility(Visibility visibility) {
      this.visibility = visibility;
      return this;
    }

    public Person pausedUntil(@Nullable Instant until) {
      this.pausedUntil = until;
      return this;
    }

    public Person channels(Channel... channels) {
      this.channels = Set.copyOf(List.of(channels));
      return this;
    }

    /** As somebody who asks. */
    public ProfileCard mentee() {
      return card(Set.of(Role.MENTEE), null);
    }

    /** As somebody who offers. */
    public ProfileCard mentor() {
      var offering =
          new Offering(
              places,
              4,
              6,
              4,
              hours,
              needs,
              channels,
              languages,
              wishes,
              null,
              visibility,
              pausedUntil);
      return card(Set.of(Role.MENTOR), offering);
    }

    private ProfileCard card(Set<Role> roles, @Nullable Offering offering) {
      return new ProfileCard(
          id,
          campus,
          version,
          name,
          "Bright Heron",
          staged,
          null,
          "en",
          zone,
          roles,
          Affiliation.ALUMNI,
          mode,
          level,
          field,
          industry,
          employer,
          headline,
          languages,
          skills,
          interests,
          offering);
    }

    /** All places free, never asked. */
    public Load load() {
      return new Load(id, campus, places);
    }
  }

  /** A mentor's room, changed one thing at a time. */
  public static final class Load {
    private final UUID mentor;
    private final String campus;
    private final Map<InteractionType, Integer> free = new EnumMap<>(InteractionType.class);
    private long version = 1;
    private int freeInAll = 4;
    private int pending;
    private int asks;
    private YearMonth month = MONTH;
    private @Nullable Instant pausedUntil;
    private @Nullable Duration answersWithin;

    private Load(UUID mentor, String campus, Map<InteractionType, Integer> free) {
      this.mentor = mentor;
      this.campus = campus;
      this.free.putAll(free);
    }

    public Load version(long version) {
      this.version = version;
      return this;
    }

    public Load free(InteractionType type, int places) {
      free.put(type, places);
      return this;
    }

    public Load freeInAll(int places) {
      this.freeInAll = places;
      return this;
    }

    public Load pending(int pending) {
      this.pending = pending;
      return this;
    }

    public Load asks(int asks) {
      this.asks = asks;
      return this;
    }

    public Load month(YearMonth month) {
      this.month = month;
      return this;
    }

    public Load pausedUntil(@Nullable Instant until) {
      this.pausedUntil = until;
      return this;
    }

    public Load answersWithin(@Nullable Duration usual) {
      this.answersWithin = usual;
      return this;
    }

    public MentorLoad card() {
      return new MentorLoad(
          mentor,
          campus,
          version,
          free,
          freeInAll,
          pending,
          5,
          asks,
          month,
          6,
          pausedUntil,
          answersWithin);
    }
  }
}
