package org.constellation.matching.index;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Numbered;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.CircleRule;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;

/**
 * What each value in the columns is worth for one ask. The points are in the lower half of an int;
 * in the upper half are the bits by which the circle is found, once all is added up.
 */
final class Worth {

  static final int HALF = 16;
  private static final int POINTS = (1 << HALF) - 1;
  private static final int HIGHER = 1 << HALF;
  private static final int LOWER = 2 << HALF;
  private static final int SAME_FIELD = 4 << HALF;
  private static final int SAME_INDUSTRY = 8 << HALF;

  /** For somebody of the same campus or workplace. */
  static final int CLOSE = 16 << HALF;

  private static final Level[] LEVELS = Level.values();
  private static final int LONGEST_WEEK = 128;

  final int[] needs = new int[Lexicon.NEED_CODES];
  final int[] standing = new int[Lexicon.STANDING_CODES];
  final int[] works;
  final int[] hours = new int[LONGEST_WEEK];

  /** By whether the two bits of the capacity are set that the offer is seen by. */
  private final int[] offers;

  final int offered;
  final int offeredMicro;
  private final int campus;

  /** By the upper half: points for nearness, the circle in the upper half again. */
  final int[] circles = new int[32];

  Worth(Ask ask, Scoring scoring, Lexicon lexicon) {
    ProfileCard mentee = ask.mentee().card();
    campus = scoring.campus(mentee.campus());
    offers = offers(ask.interaction());
    offered = ask.interaction().map(Bit::of).orElse(Capacity.ANY);
    offeredMicro = ask.interaction().map(Bit::of).orElse(Capacity.MICRO);
    works = works(mentee, scoring, lexicon);
    ask.need().ifPresent(need -> fillNeeds(need, scoring));
    fillStanding(mentee, scoring);
    for (int i = 0; i < hours.length; i++) {
      hours[i] = Scoring.overlap(i);
    }
    fillCircles();
  }

  private void fillNeeds(Need wanted, Scoring scoring) {
    int any = scoring.need(Set.of());
    int named = scoring.need(Set.of(wanted));
    int others = scoring.need(EnumSet.complementOf(EnumSet.of(wanted)));
    for (int code = 0; code < needs.length; code++) {
      int bits = code & ((1 << Lexicon.NEED_BITS) - 1);
      needs[code] = bits == 0 ? any : ((bits >>> Bit.of(wanted)) & 1) != 0 ? named : others;
    }
  }

  private void fillStanding(ProfileCard mentee, Scoring scoring) {
    int anyone = scoring.welcome(Set.of());
    Set<Mode> own = Set.of(mentee.mode());
    int wished = scoring.wish(own) + scoring.welcome(own);
    for (int code = 0; code < standing.length; code++) {
      int level = code & ((1 << Lexicon.LEVEL_BITS) - 1);
      int wishes = code >>> Lexicon.LEVEL_BITS;
      int points =
          wishes == 0 ? anyone : ((wishes >>> Bit.of(mentee.mode())) & 1) != 0 ? wished : 0;
      standing[code] = level < LEVELS.length ? points | levelBits(mentee, LEVELS[level]) : points;
    }
  }

  private static int levelBits(ProfileCard mentee, Level level) {
    int above = CircleRule.above(mentee.level(), level);
    return above >= CircleRule.HIGHER ? HIGHER : above <= -CircleRule.HIGHER ? LOWER : 0;
  }

  private static int[] works(ProfileCard mentee, Scoring scoring, Lexicon lexicon) {
    Numbered<Lexicon.Work> all = lexicon.works();
    int[] works = new int[all.count()];
    int[] fields = new int[lexicon.fields().count()];
    for (int i = 0; i < fields.length; i++) {
      String field = lexicon.fields().value(i).orElse(null);
      boolean same = CircleRule.sameField(mentee.field(), field);
      fields[i] = scoring.field(field) | (same ? SAME_FIELD : 0);
    }
    int[] industries = new int[lexicon.industries().count()];
    for (int i = 0; i < industries.length; i++) {
      String industry = lexicon.industries().value(i).orElse(null);
      boolean same = CircleRule.sameText(mentee.industry(), industry);
      industries[i] = scoring.industry(industry) | (same ? SAME_INDUSTRY : 0);
    }
    for (int i = 0; i < works.length; i++) {
      Lexicon.Work work = all.value(i);
      works[i] = fields[work.field()] + industries[work.industry()];
    }
    return works;
  }

  private static int[] offers(Optional<InteractionType> wanted) {
    int all = ReasonCode.OFFERS_THIS.most();
    return wanted.isPresent()
        ? new int[] {0, all, all, all}
        : new int[] {
          0,
          Scoring.anything(false, true),
          Scoring.anything(true, true),
          Scoring.anything(true, true)
        };
  }

  /**
   * What five bits are worth together: {@link #offered}, {@link #offeredMicro}, close, of the
   * mentee's campus, speaking the mentee's commonest language.
   *
   * @param speaking what the last one is worth
   */
  int[] ofBits(int speaking) {
    int[] sums = new int[32];
    for (int bits = 0; bits < sums.length; bits++) {
      sums[bits] =
          offers[bits & 3]
              + ((bits >>> 2) & 1) * CLOSE
              + ((bits >>> 3) & 1) * campus
              + (bits >>> 4) * speaking;
    }
    return sums;
  }

  private void fillCircles() {
    for (int i = 0; i < circles.length; i++) {
      int bits = i << HALF;
      int above =
          (bits & HIGHER) != 0 ? CircleRule.HIGHER : (bits & LOWER) != 0 ? -CircleRule.HIGHER : 0;
      Circle circle =
          CircleRule.of(
              (bits & CLOSE) != 0, above, (bits & SAME_FIELD) != 0, (bits & SAME_INDUSTRY) != 0);
      circles[i] = Scoring.near(circle) | (Bit.of(circle) << HALF);
    }
  }

  /** Points in the lower half, the circle's number in the upper one. */
  int rounded(int sum) {
    return (sum & POINTS) + circles[sum >>> HALF];
  }

  static int points(int rounded) {
    return rounded & POINTS;
  }

  static int circle(int rounded) {
    return rounded >>> HALF;
  }
}
