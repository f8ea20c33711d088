package org.constellation.matching.index;

import org.constellation.contracts.vocabulary.Circle;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Ask;

/** What is true of a part's mentors for one ask, as the bits by which {@link Worth} looks it up. */
final class Marks {

  private static final Circle[] CIRCLES = Circle.values();
  private static final int COUNT = Worth.CIRCLE + 2;

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

  /** Of the word that is looked at. */
  private final long[] now = new long[COUNT];

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

  private void mark(int mark, Rows rows, int part) {
    marks[mark] = rows.bits(part, spares[mark]);
  }

  /** Who of the part has one of the bits; those of circles excepted. */
  long[] having(int mark) {
    return marks[mark];
  }

  /** Goes to a word of the part. */
  void load(int word) {
    for (int mark = 0; mark < marks.length; mark++) {
      now[mark] = marks[mark][word];
    }
    now[Worth.CIRCLE] = odd[word];
    now[Worth.CIRCLE + 1] = far[word];
  }

  /** All bits of a mentor of the word. */
  int of(int bit) {
    return (int)
        (((now[0] >>> bit) & 1)
            | ((now[1] >>> bit) & 1) << 1
            | ((now[2] >>> bit) & 1) << 2
            | ((now[3] >>> bit) & 1) << 3
            | ((now[4] >>> bit) & 1) << 4
            | ((now[5] >>> bit) & 1) << 5
            | ((now[6] >>> bit) & 1) << 6
            | ((now[7] >>> bit) & 1) << 7
            | ((now[8] >>> bit) & 1) << 8
            | ((now[9] >>> bit) & 1) << 9);
  }
}
