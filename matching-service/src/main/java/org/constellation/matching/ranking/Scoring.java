package org.constellation.matching.ranking;

import static org.constellation.matching.ranking.ReasonCode.*;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.ranking.Tag.Kind;

/** Gives a mentor points for an ask; what each part rests on stands in {@link ReasonCode}. */
public final class Scoring {

  private static final int FULL_OVERLAP_HOURS = 20;
  private static final int FULL_ROOM = 5;
  private static final Duration SOON = Duration.ofDays(1);
  private static final Duration LATE = Duration.ofDays(7);
  private static final int MOST_FOR_ONE_SKILL = 1_500;
  private static final int MOST_FOR_ONE_INTEREST = 750;

  /** A common field is worth something even where everybody has it; the rest is by rarity. */
  private static final int SURE_PERCENT = 40;

  private final Ask ask;
  private final Rarity rarity;
  private final Set<String> languages;

  public Scoring(Ask ask, Rarity rarity) {
    this.ask = ask;
    this.rarity = rarity;
    this.languages = new HashSet<>(mentee().languages());
  }

  public Score of(Mentor mentor) {
    List<Reason> reasons = new ArrayList<>();
    add(reasons, NEED, need(mentor), List.of());
    add(reasons, OFFERS_THIS, interaction(mentor), List.of());
    shared(reasons, SHARED_SKILL, Kind.SKILL, mentor.card().skills(), MOST_FOR_ONE_SKILL);
    shared(
        reasons, SHARED_INTEREST, Kind.INTEREST, mentor.card().interests(), MOST_FOR_ONE_INTEREST);
    field(reasons, mentor.card());
    industry(reasons, mentor.card());
    language(reasons, mentor);
    boolean sameCampus = mentor.card().campus().equals(mentee().campus());
    add(reasons, SAME_CAMPUS, sameCampus ? SAME_CAMPUS.most() : 0, List.of());
    boolean wished = mentor.offering().wishes().contains(mentee().mode());
    add(reasons, WISHES_YOUR_MODE, wished ? WISHES_YOUR_MODE.most() : 0, List.of());
    add(reasons, TIME_OVERLAP, overlap(mentor), List.of());
    add(reasons, NEAR_CIRCLE, circle(mentor.card()), List.of());
    int room = Math.min(Room.freeInAll(mentor), FULL_ROOM);
    add(reasons, HAS_ROOM, HAS_ROOM.most() * room / FULL_ROOM, List.of());
    add(reasons, ANSWERS_SOON, soon(mentor), List.of());
    int left = Room.asksLeft(mentor, ask.now());
    add(reasons, SELDOM_ASKED, SELDOM_ASKED.most() * left / 1_000, List.of());
    return Score.of(reasons);
  }

  private int need(Mentor mentor) {
    if (ask.need().isEmpty()) {
      return 0;
    }
    if (mentor.offering().needs().isEmpty()) {
      return NEED.most() / 2;
    }
    return mentor.offering().needs().contains(ask.need().get()) ? NEED.most() : 0;
  }

  private int interaction(Mentor mentor) {
    if (ask.interaction().isPresent()) {
      return Room.free(mentor, ask.interaction().get()) > 0 ? OFFERS_THIS.most() : 0;
    }
    List<InteractionType> free =
        mentor.offering().places().keySet().stream()
            .filter(type -> Room.free(mentor, type) > 0)
            .toList();
    if (free.stream().anyMatch(type -> type.spectrum() == Spectrum.MICRO)) {
      return OFFERS_THIS.most();
    }
    return free.isEmpty() ? 0 : OFFERS_THIS.most() / 2;
  }

  private void shared(
      List<Reason> reasons, ReasonCode code, Kind kind, List<String> theirs, int mostForOne) {
    Set<String> mine = new HashSet<>(kind == Kind.SKILL ? mentee().skills() : mentee().interests());
    List<Tag> common = rarestFirst(kind, theirs.stream().filter(mine::contains).toList());
    int points = common.stream().mapToInt(tag -> mostForOne * rarity.of(tag) / 1_000).sum();
    add(reasons, code, Math.min(points, code.most()), ids(common));
  }

  private void field(List<Reason> reasons, ProfileCard mentor) {
    String field = mentor.field();
    if (field == null || !CircleRule.sameField(mentee().field(), field)) {
      return;
    }
    boolean exactly = field.equals(mentee().field());
    int points = partlyByRarity(SHARED_FIELD, new Tag(Kind.FIELD, field));
    add(reasons, SHARED_FIELD, exactly ? points : points / 2, List.of(field));
  }

  private void industry(List<Reason> reasons, ProfileCard mentor) {
    String industry = mentor.industry();
    if (industry != null && industry.equals(mentee().industry())) {
      int points = partlyByRarity(SHARED_INDUSTRY, new Tag(Kind.INDUSTRY, industry));
      add(reasons, SHARED_INDUSTRY, points, List.of(industry));
    }
  }

  private int partlyByRarity(ReasonCode code, Tag tag) {
    int share = SURE_PERCENT * 10 + (100 - SURE_PERCENT) * rarity.of(tag) / 100;
    return code.most() * share / 1_000;
  }

  /** The rarest of the common languages counts: that two speak English says little. */
  private void language(List<Reason> reasons, Mentor mentor) {
    List<Tag> common =
        rarestFirst(
            Kind.LANGUAGE,
            mentor.offering().languages().stream().filter(languages::contains).toList());
    if (!common.isEmpty()) {
      int points = SHARED_LANGUAGE.most() * rarity.of(common.getFirst()) / 1_000;
      add(reasons, SHARED_LANGUAGE, points, List.of(common.getFirst().id()));
    }
  }

  private int overlap(Mentor mentor) {
    int hours = Math.min(mentor.sharedHours(ask.mentee(), ask.now()), FULL_OVERLAP_HOURS);
    return TIME_OVERLAP.most() * hours / FULL_OVERLAP_HOURS;
  }

  private int circle(ProfileCard mentor) {
    int quarters =
        switch (CircleRule.of(mentee(), mentor)) {
          case PEER -> 4;
          case INDUSTRY -> 3;
          case SENIOR -> 2;
          case BEYOND -> 1;
        };
    return NEAR_CIRCLE.most() * quarters / 4;
  }

  private static int soon(Mentor mentor) {
    Optional<Duration> usual = mentor.load().map(MentorLoad::answersWithin);
    if (usual.isEmpty() || usual.get().compareTo(LATE) >= 0) {
      return 0;
    }
    long left = LATE.minus(usual.get()).toMinutes();
    long span = LATE.minus(SOON).toMinutes();
    return (int) Math.min(ANSWERS_SOON.most(), ANSWERS_SOON.most() * left / span);
  }

  private List<Tag> rarestFirst(Kind kind, Collection<String> ids) {
    return ids.stream()
        .distinct()
        .map(id -> new Tag(kind, id))
        .sorted(Comparator.<Tag>comparingInt(rarity::of).reversed().thenComparing(Tag::id))
        .toList();
  }

  private static List<String> ids(List<Tag> tags) {
    return tags.stream().map(Tag::id).toList();
  }

  private static void add(List<Reason> reasons, ReasonCode code, int points, List<String> shared) {
    if (points > 0) {
      reasons.add(new Reason(code, points, shared));
    }
  }

  private ProfileCard mentee() {
    return ask.mentee().card();
  }
}
