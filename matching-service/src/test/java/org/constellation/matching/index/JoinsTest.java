package org.constellation.matching.index;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.constellation.matching.index.rows.Pages;
import org.constellation.matching.index.rows.Rows;
import org.junit.jupiter.api.Test;

class JoinsTest {

  private static final int SETS = 100;

  private final Joins joins = new Joins();
  private Pages<Rows> sets = Pages.empty();

  JoinsTest() {
    for (int term = 0; term < SETS; term++) {
      change(term, Rows.none().with(term, false));
    }
  }

  @Test
  void the_same_sets_are_joined_once() {
    assertThat(joined(3, 9).toArray()).containsExactly(3, 9);
    assertThat(joined(3, 9)).isSameAs(joined(3, 9));
  }

  @Test
  void a_join_is_made_anew_when_one_of_its_sets_has_changed() {
    Rows before = joined(3, 9);
    change(9, set(9).with(50, false));
    assertThat(joined(3, 9).toArray()).containsExactly(3, 9, 50);
    change(3, set(3).without(3, false));
    assertThat(joined(3, 9).toArray()).containsExactly(9, 50);
    assertThat(before.toArray()).containsExactly(3, 9);
  }

  @Test
  void a_join_is_kept_when_other_sets_have_changed() {
    Rows before = joined(3, 9);
    change(4, set(4).with(50, false));
    assertThat(joined(3, 9)).isSameAs(before);
    assertThat(joined(3, 9)).isSameAs(before);
  }

  @Test
  void one_who_still_reads_an_older_state_joins_its_sets() {
    Pages<Rows> older = sets;
    change(9, set(9).with(50, false));
    assertThat(joined(9).toArray()).containsExactly(9, 50);
    sets = older;
    assertThat(joined(9).toArray()).containsExactly(9);
  }

  @Test
  void only_the_latest_are_kept() {
    Rows first = joined(0, 1);
    long once = joins.bytes();
    for (int term = 1; term < SETS; term++) {
      joined(term);
    }
    assertThat(joins.bytes()).isBetween(once, 20 * once);
    assertThat(joined(0, 1)).isNotSameAs(first);
  }

  private Rows joined(int... terms) {
    BitSet wanted = new BitSet();
    for (int term : terms) {
      wanted.set(term);
    }
    return joins.of(wanted, sets, 1);
  }

  private Rows set(int term) {
    return requireNonNull(sets.get(term));
  }

  private void change(int term, Rows rows) {
    sets = sets.with(term, rows, false);
  }
}
