package org.constellation.matching.index;

import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Ask;

/** What is true of a part's mentors for one ask, as the bits by which {@link Worth} looks it up. */
final class Marks {

  private static final Circle[] CIRCLES = Circle.values();

  private final State state;
  private final Circles circles;
  private final int offered;
  private final int offeredMicro;
  private final Rows need;
  private final Rows anyNeed;
  private final Rows wished;
  private final Rows anyWish;

  private final long[][] marks = new long[Worth.CIRCLE][];
  private final long[][] spares = new long[Worth.CIRCLE][Part.WORDS];
  private final long[] odd = new long[Part.WORDS];
  private final long[] far = new long[Part.WORDS];

  Marks(State state, Ask ask, Circles circles) {
    this.state = state;
    this.circles = circles;
    this.offered = ask.interaction().map(Bit::of).orElse(Capacity.ANY);
    this.offeredMicro = ask.interaction().map(Bit::of).orElse(Capacity.MICRO);
    this.need = ask.need().map(named -> state.rows(Terms.of(named))).orElse(Rows.none());
    this.anyNeed = ask.need().map(_ -> state.rows(Terms.ANY_NEED)).orElse(Rows.none());
    this.wished = state.rows(Terms.of(ask.mentee().card().mode()));
    this.anyWish = state.rows(Terms.ANY_WISH);
  }

  /**
   * Gets the bitmaps of a part.
   *
   * @param speakers who shares the commonest language alone
   */
  void look(int part, long[] speakers) {
    circles.locate(part);
    marks[Worth.OFFERED] = state.parts[part].room(offered);
    marks[Worth.OFFERED_MICRO] = state.parts[part].room(offeredMicro);
    marks[Worth.HOME] = circles.home();
    marks[Worth.SPEAKING] = speakers;
    mark(Worth.NEED, need, part);
    mark(Worth.ANY_NEED, anyNeed, part);
    mark(Worth.WISHED, wished, part);
    mark(Worth.ANY_WISH, anyWish, part);
    number(odd, 1);
    number(far, 2);
  }

  /** Those whose circle's number has a bit. */
  private void number(long[] having, int bit) {
    Part.none(having);
    for (Circle circle : CIRCLES) {
      if ((Bit.of(circle) & bit) != 0) {
        Part.or(having, circles.members(circle));
      }
    }
  }

  /** Who of a part has a bit of {@link Capacity#kept}. */
  long[] room(int part, int bit) {
    return state.parts[part].room(bit);
  }

  private void mark(int mark, Rows rows, int part) {
    marks[mark] = rows.bits(part, spares[mark]);
  }

  /** Who of the part has one of the bits; those of circles excepted. */
  long[] having(int mark) {
    return marks[mark];
  }

  /** All bits of a mentor. */
  int of(int at) {
    int word = at >>> 6;
    return (int)
        (bit(marks[0], word, at)
            | bit(marks[1], word, at) << 1
            | bit(marks[2], word, at) << 2
            | bit(marks[3], word, at) << 3
            | bit(marks[4], word, at) << 4
            | bit(marks[5], word, at) << 5
            | bit(marks[6], word, at) << 6
            | bit(marks[7], word, at) << 7
            | bit(odd, word, at) << Worth.CIRCLE
            | bit(far, word, at) << (Worth.CIRCLE + 1));
  }

  private static long bit(long[] bits, int word, int at) {
    return (bits[word] >>> at) & 1;
  }
}
