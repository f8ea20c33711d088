package org.constellation.matching.index;

import java.util.Optional;
import java.util.Set;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Mode;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.ranking.Ask;
import org.constellation.matching.ranking.ReasonCode;
import org.constellation.matching.ranking.Scoring;

/**
 * What is worth how much for one ask: by the bits that are true of a mentor, and by the hours that
 * both can meet.
 */
final class Worth {

  /** An interaction that is wanted has a free place; or any has, when any will do. */
  static final int OFFERED = 0;

  /** The same, or a micro one has, when any will do. */
  static final int OFFERED_MICRO = 1;

  static final int HOME = 2;

  /** Speaks the commonest language of the mentee, and none of the others. */
  static final int SPEAKING = 3;

  static final int NEED = 4;
  static final int ANY_NEED = 5;
  static final int WISHED = 6;
  static final int ANY_WISH = 7;

  /** Two bits that are the circle's number. */
  static final int CIRCLE = 8;

  private static final Circle[] CIRCLES = Circle.values();
  private static final int HALF = 16;
  private static final int POINTS = (1 << HALF) - 1;
  private static final int LONGEST_WEEK = 128;

  /** By the bits: the points, and the circle's number in the upper half. */
  final int[] ofBits = new int[1 << (CIRCLE + 2)];

  /** What each bit but those of the circle adds. */
  final int[] single = new int[CIRCLE];

  final int[] hours = new int[LONGEST_WEEK];

  /**
   * @param speaking what the commonest language is worth
   */
  Worth(Ask ask, Scoring scoring, int speaking) {
    int[] offers = offers(ask.interaction());
    fillSingle(ask, scoring, speaking);
    single[OFFERED] = offers[1];
    single[OFFERED_MICRO] = offers[3] - offers[1];
    int[] besides = new int[1 << CIRCLE];
    for (int bits = 0; bits < besides.length; bits++) {
      int highest = Integer.highestOneBit(bits);
      besides[bits] =
          highest < 1 << HOME
              ? offers[bits]
              : besides[bits ^ highest] + single[Integer.numberOfTrailingZeros(highest)];
    }
    for (Circle circle : CIRCLES) {
      int number = Bit.of(circle);
      int near = Scoring.near(circle) + (number << HALF);
      for (int bits = 0; bits < besides.length; bits++) {
        ofBits[(number << CIRCLE) | bits] = besides[bits] + near;
      }
    }
    for (int i = 0; i < hours.length; i++) {
      hours[i] = Scoring.overlap(i);
    }
  }

  private void fillSingle(Ask ask, Scoring scoring, int speaking) {
    single[HOME] = scoring.campus(ask.mentee().card().campus());
    single[SPEAKING] = speaking;
    ask.need()
        .ifPresent(need -> {
          single[NEED] = scoring.need(Set.of(need));
          single[ANY_NEED] = scoring.need(Set.of());
        });
    Set<Mode> own = Set.of(ask.mentee().card().mode());
    single[WISHED] = scoring.wish(own) + scoring.welcome(own);
    single[ANY_WISH] = scoring.wish(Set.of()) + scoring.welcome(Set.of());
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

  static int points(int sum) {
    return sum & POINTS;
  }

  static int circle(int sum) {
    return sum >>> HALF;
  }
}
