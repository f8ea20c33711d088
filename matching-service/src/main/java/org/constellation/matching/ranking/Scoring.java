package org.constellation.matching.ranking;

import static org.constellation.matching.ranking.ReasonCode.*;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.contracts.vocabulary.Spectrum;
import org.constellation.matching.ranking.Tag.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Gives a mentor points for an ask; what each part rests on stands in {@link ReasonCode}.
 *
 * <p>Each part is a function of one property, so that an engine may work it out once for a value
 * instead of once for a mentor.
 */
public final class Scoring {

  private static final int FULL_OVERLAP_HOURS = 5;
  private static final int MOST_FOR_ONE_SKILL = 1_500;
  private static final int MOST_FOR_ONE_INTEREST = 750;

  /** A common field is worth something even where everybody has it; the rest is by rarity. */
  private static final int SURE_PERCENT = 40;

  private final Ask ask;
  private final Rarity rarity;
  private final Equity equity;
  private final Map<String, Integer> skills;
  private final Map<String, Integer> interests;
  private final Map<String, Integer> languages;

  /** While nothing has to be corrected. */
  public Scoring(Ask ask, Rarity rarity) {
    this(ask, rarity, Equity.NONE);
  }

  public Scoring(Ask ask, Rarity rarity, Equity equity) {
    this.ask = ask;
    this.rarity = rarity;
    this.equity = equity;
    this.skills = points(Kind.SKILL, mentee().skills(), MOST_FOR_ONE_SKILL);
    this.interests = points(Kind.INTEREST, mentee().interests(), MOST_FOR_ONE_INTEREST);
    this.languages = points(Kind.LANGUAGE, mentee().languages(), SHARED_LANGUAGE.most());
  }

  private Map<String, Integer> points(Kind kind, List<String> ids, int most) {
    Map<String, Integer> points = new LinkedHashMap<>();
    ids.forEach(id ->
        points.computeIfAbsent(id, _ -> most * rarity.of(new Tag(kind, id)) / Rarity.HIGHEST));
    return points;
  }

  /** All parts. */
  public Score of(Mentor mentor) {
    return of(mentor, CircleRule.of(mentee(), mentor.card()));
  }

  /**
   * All parts.
   *
   * @param circle where the mentor stands from the mentee
   */
  public Score of(Mentor mentor, Circle circle) {
    ProfileCard card = mentor.card();
    Reasons reasons = new Reasons();
    reasons.add(NEED, need(mentor.offering().needs()));
    reasons.add(OFFERS_THIS, interaction(mentor));
    reasons.addAll(SHARED_SKILL, skills, card.skills());
    reasons.addAll(SHARED_INTEREST, interests, card.interests());
    reasons.add(SHARED_FIELD, field(card.field()), sharedField(card.field()));
    reasons.add(SHARED_INDUSTRY, industry(card.industry()), card.industry());
    reasons.addBest(SHARED_LANGUAGE, languages, mentor.offering().languages());
    reasons.add(SAME_CAMPUS, campus(card.campus()));
    reasons.add(WISHES_YOUR_MODE, wish(mentor.offering().wishes()));
    reasons.add(TIME_OVERLAP, overlap(mentor.sharedHours(ask.mentee(), ask.now())));
    List<String> channels = ask.wished(mentor.offering().channels());
    reasons.add(CHANNEL, channels.isEmpty() ? 0 : CHANNEL.most(), channels);
    reasons.add(NEAR_CIRCLE, near(circle));
    reasons.add(WELCOMES_YOU, welcome(mentor.offering().wishes()));
    mentor
        .load()
        .ifPresent(load -> {
          YearMonth month = Room.month(mentor.zone(), ask.now());
          Goodwill.forEach(load, month, mentor.shown(), equity, reasons::add);
        });
    return reasons.score();
  }

  /** For the needs that a mentor named, none meaning any. */
  public int need(Set<Need> named) {
    if (ask.need().isEmpty()) {
      return 0;
    }
    if (named.isEmpty()) {
      return NEED.most() / 2;
    }
    return named.contains(ask.need().get()) ? NEED.most() : 0;
  }

  private int interaction(Mentor mentor) {
    if (ask.interaction().isPresent()) {
      return Room.free(mentor, ask.interaction().get()) > 0 ? OFFERS_THIS.most() : 0;
    }
    boolean any = false;
    for (InteractionType type : mentor.offering().places().keySet()) {
      if (Room.free(mentor, type) > 0) {
        any = true;
        if (type.spectrum() == Spectrum.MICRO) {
          return anything(true, true);
        }
      }
    }
    return anything(false, any);
  }

  /**
   * When anything will do.
   *
   * @param micro whether a micro interaction has a free place
   * @param any whether any has
   */
  public static int anything(boolean micro, boolean any) {
    return micro ? OFFERS_THIS.most() : any ? OFFERS_THIS.most() / 2 : 0;
  }

  /** Each skill of the mentee, for a mentor who has it too; {@link ReasonCode#most} in all. */
  public Map<String, Integer> skills() {
    return skills;
  }

  /** Each interest of the mentee, as with the skills. */
  public Map<String, Integer> interests() {
    return interests;
  }

  /** Each language of the mentee; of the common ones the rarest counts alone. */
  public Map<String, Integer> languages() {
    return languages;
  }

  public int field(@Nullable String field) {
    if (field == null || !CircleRule.sameField(mentee().field(), field)) {
      return 0;
    }
    int points = partlyByRarity(SHARED_FIELD, new Tag(Kind.FIELD, field));
    return field.equals(mentee().field()) ? points : points / 2;
  }

  /** The field itself, or the broad one where no more than that is the same. */
  private @Nullable String sharedField(@Nullable String field) {
    return field == null || field.equals(mentee().field())
        ? field
        : field.substring(0, Math.min(CircleRule.BROAD_DIGITS, field.length()));
  }

  /** The mentee's own industry: another one is worth nothing. */
  public Map<String, Integer> industries() {
    String own = mentee().industry();
    return own == null ? Map.of() : Map.of(own, industry(own));
  }

  public int industry(@Nullable String industry) {
    return industry != null && industry.equals(mentee().industry())
        ? partlyByRarity(SHARED_INDUSTRY, new Tag(Kind.INDUSTRY, industry))
        : 0;
  }

  private int partlyByRarity(ReasonCode code, Tag tag) {
    int share = SURE_PERCENT * 10 + (100 - SURE_PERCENT) * rarity.of(tag) / 100;
    return code.most() * share / 1_000;
  }

  public int campus(String campus) {
    return campus.equals(mentee().campus()) ? SAME_CAMPUS.most() : 0;
  }

  public int wish(Set<Mode> wishes) {
    return wishes.contains(mentee().mode()) ? WISHES_YOUR_MODE.most() : 0;
  }

  /** The equity correction. */
  public int welcome(Set<Mode> wishes) {
    return Equity.isWelcome(wishes, mentee().mode())
        ? equity.lift(mentee().campus(), mentee().mode())
        : 0;
  }

  /** Whichever the mentee wishes; none when all are the same to them. */
  public Set<Channel> channels() {
    return ask.channels();
  }

  public static int overlap(int hours) {
    return TIME_OVERLAP.most() * Math.min(hours, FULL_OVERLAP_HOURS) / FULL_OVERLAP_HOURS;
  }

  /** Widening from the peer outwards. */
  public static int near(Circle circle) {
    int quarters =
        switch (circle) {
          case PEER -> 4;
          case INDUSTRY -> 3;
          case SENIOR -> 2;
          case BEYOND -> 1;
        };
    return NEAR_CIRCLE.most() * quarters / 4;
  }

  private ProfileCard mentee() {
    return ask.mentee().card();
  }
}
