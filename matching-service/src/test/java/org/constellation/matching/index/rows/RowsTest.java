package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RowsTest {

  private static final int SIZE = Span.ROWS + 3 * Part.ROWS + 100;

  /** From a list of a few to bitmaps. */
  @ParameterizedTest
  @ValueSource(ints = {3, 900, 1_500, 3_000, 9_000})
  void a_set_holds_what_was_put_in_and_not_taken_out(int many) {
    for (boolean inPlace : new boolean[] {false, true}) {
      SplittableRandom chance = new SplittableRandom(many);
      TreeSet<Integer> expected = new TreeSet<>();
      Rows rows = Rows.none();
      for (int i = 0; i < 2 * many; i++) {
        int row = chance.nextInt(SIZE);
        boolean in = chance.nextInt(4) > 0;
        rows = in ? rows.with(row, inPlace) : rows.without(row, inPlace);
        var _ = in ? expected.add(row) : expected.remove(row);
      }
      assertThat(rows.toArray()).isEqualTo(expected.stream().mapToInt(row -> row).toArray());
      assertThat(rows.count()).isEqualTo(expected.size());
      assertThat(rows.has(expected.first())).isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 5_000})
  void who_keeps_a_set_does_not_see_it_change(int many) {
    Rows rows = Rows.none();
    for (int row = 0; row < many; row++) {
      rows = rows.with(2 * row, false);
    }
    int[] before = rows.toArray();
    var _ = rows.with(1, false).without(0, false);
    var _ = rows.copy().with(3, true).without(2, true);
    assertThat(rows.toArray()).isEqualTo(before);
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 2_000, 20_000})
  void a_copy_holds_the_same(int many) {
    SplittableRandom chance = new SplittableRandom(many);
    Rows rows = Rows.none();
    for (int i = 0; i < many; i++) {
      rows = rows.with(chance.nextInt(SIZE), true);
    }
    Rows copy = rows.copy();
    assertThat(copy.toArray()).isEqualTo(rows.toArray());
    assertThat(copy.count()).isEqualTo(rows.count());
  }

  @ParameterizedTest
  @ValueSource(ints = {50, 2_000, 20_000})
  void a_part_is_counted_visited_and_added_alike(int many) {
    SplittableRandom chance = new SplittableRandom(many);
    Rows rows = Rows.none();
    for (int i = 0; i < many; i++) {
      rows = rows.with(chance.nextInt(SIZE), true);
    }
    int parts = Part.count(SIZE);
    long[][] wanted = new long[parts][Part.WORDS];
    chance.ints(9_000, 0, SIZE).forEach(row -> Part.set(wanted[Part.of(row)], Part.at(row)));
    Picked picked = new Picked(parts);
    int visited = 0;
    for (int part = 0; part < parts; part++) {
      picked.add(wanted[part], part);
      long[] seen = new long[Part.WORDS];
      rows.visit(wanted[part], part, at -> Part.set(seen, at));
      long[] own = new long[Part.WORDS];
      rows.addTo(own, part);
      assertThat(rows.bits(part, new long[Part.WORDS])).isEqualTo(own);
      assertThat(picked.countBoth(own, part)).isEqualTo(Part.countBoth(own, wanted[part]));
      Part.and(own, wanted[part]);
      assertThat(seen).isEqualTo(own);
      visited += Part.count(seen);
    }
    assertThat(rows.countIn(picked)).isEqualTo(visited);
  }

  @Test
  void nobody_is_counted_where_nobody_is_picked() {
    Rows rows = Rows.none().with(Span.ROWS - 1, true).with(Span.ROWS, true);
    assertThat(rows.countIn(new Picked(2 * Span.PARTS))).isZero();
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 30, 100, 1_000})
  void rows_that_come_at_once_are_in_as_if_they_came_one_by_one(int apart) {
    SplittableRandom chance = new SplittableRandom(apart);
    Rows one = Rows.none();
    Rows many = Rows.none();
    int[] ascending = chance.ints(20_000, 0, 20_000 * apart).sorted().distinct().toArray();
    for (int begin = 0; begin < ascending.length; ) {
      int end = Math.min(ascending.length, begin + 1 + chance.nextInt(500));
      many = many.with(ascending, begin, end);
      for (; begin < end; begin++) {
        one = one.with(ascending[begin], true);
      }
      assertThat(many.count()).isEqualTo(end);
    }
    assertThat(many.toArray()).isEqualTo(one.toArray()).isEqualTo(ascending);
    assertThat(Rows.none().count()).isZero();
  }
}
