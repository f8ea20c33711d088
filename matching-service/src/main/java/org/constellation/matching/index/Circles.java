package org.constellation.matching.index;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Circle;
import org.constellation.contracts.vocabulary.Level;
import org.constellation.matching.index.rows.Bit;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.CircleRule;

/**
 * Where mentors stand from one mentee, a part at a time: {@link CircleRule} for 64 of them at once.
 */
final class Circles {

  private static final int COUNT = Circle.values().length;

  private final State state;
  private final List<Rows> campus;
  private final List<Rows> workplace;
  private final List<Rows> above;
  private final List<Rows> below;
  private final List<Rows> field;
  private final List<Rows> industry;

  private final long[] home = new long[Part.WORDS];
  private final long[] close = new long[Part.WORDS];
  private final long[] higher = new long[Part.WORDS];
  private final long[] lower = new long[Part.WORDS];
  private final long[] sameField = new long[Part.WORDS];
  private final long[] sameIndustry = new long[Part.WORDS];
  private final long[][] members = new long[COUNT][Part.WORDS];
  private int located = -1;

  Circles(State state, Terms terms, ProfileCard mentee) {
    this.state = state;
    this.campus = rows(Stream.of(terms.find(Terms.Kind.CAMPUS, mentee.campus())));
    String employer = mentee.employer();
    this.workplace =
        employer == null
            ? List.of()
            : rows(Stream.of(terms.find(Terms.Kind.EMPLOYER, CircleRule.fold(employer))));
    this.above = levels(mentee, by -> by >= CircleRule.HIGHER);
    this.below = levels(mentee, by -> by <= -CircleRule.HIGHER);
    this.field = named(terms, Terms.Kind.FIELD, name -> CircleRule.sameField(mentee.field(), name));
    this.industry =
        named(terms, Terms.Kind.INDUSTRY, name -> CircleRule.sameText(mentee.industry(), name));
  }

  private List<Rows> rows(Stream<Integer> terms) {
    return terms.map(state::rows).filter(rows -> rows.count() > 0).toList();
  }

  private List<Rows> levels(ProfileCard mentee, Predicate<Integer> wanted) {
    return rows(
        Stream.of(Level.values())
            .filter(level -> wanted.test(CircleRule.above(mentee.level(), level)))
            .map(Terms::of));
  }

  private List<Rows> named(Terms terms, Terms.Kind kind, Predicate<String> wanted) {
    List<Integer> found = new ArrayList<>();
    terms
        .named(kind)
        .forEach((name, term) -> {
          if (wanted.test(name)) {
            found.add(term);
          }
        });
    return rows(found.stream());
  }

  /** Works out where the part's mentors stand. */
  void locate(int part) {
    if (located == part) {
      return;
    }
    located = part;
    fill(home, campus, part);
    System.arraycopy(home, 0, close, 0, Part.WORDS);
    add(close, workplace, part);
    fill(higher, above, part);
    fill(lower, below, part);
    fill(sameField, field, part);
    fill(sameIndustry, industry, part);
    divide();
  }

  private static void fill(long[] bits, List<Rows> sets, int part) {
    Part.none(bits);
    add(bits, sets, part);
  }

  private static void add(long[] bits, List<Rows> sets, int part) {
    for (int i = 0; i < sets.size(); i++) {
      sets.get(i).addTo(bits, part);
    }
  }

  private void divide() {
    long[] peers = members(Circle.PEER);
    long[] seniors = members(Circle.SENIOR);
    long[] others = members(Circle.INDUSTRY);
    long[] beyond = members(Circle.BEYOND);
    for (int i = 0; i < Part.WORDS; i++) {
      long peer = close[i] & ~higher[i] & ~lower[i];
      long senior = higher[i] & (close[i] | sameField[i]) & ~peer;
      long other = (sameField[i] | sameIndustry[i]) & ~peer & ~senior;
      peers[i] = peer;
      seniors[i] = senior;
      others[i] = other;
      beyond[i] = ~peer & ~senior & ~other;
    }
  }

  /** Who of the part that was located last stands in a circle; nobody's rows may be in too. */
  long[] members(Circle circle) {
    return members[Bit.of(circle)];
  }

  /** Who of the part that was located last is of the mentee's campus. */
  long[] home() {
    return home;
  }

  /** Counts those of the part that was located last who are in the bitmap. */
  void count(long[] bits, int[] inCircle) {
    for (int circle = 0; circle < COUNT; circle++) {
      inCircle[circle] += Part.countBoth(bits, members[circle]);
    }
  }
}
