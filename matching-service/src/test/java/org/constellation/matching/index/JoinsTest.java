package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import org.constellation.matching.index.rows.Rows;
import org.junit.jupiter.api.Test;

class JoinsTest {

  private final Joins joins = new Joins();
  private final Rows[] sets = new Rows[100];

  JoinsTest() {
    for (int term = 0; term < sets.length; term++) {
      sets[term] = Rows.none().with(term, false);
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
    sets[9] = sets[9].with(50, false);
    assertThat(joined(3, 9).toArray()).containsExactly(3, 9, 50);
    sets[3] = sets[3].without(3, false);
    assertThat(joined(3, 9).toArray()).containsExactly(9, 50);
    assertThat(before.toArray()).containsExactly(3, 9);
  }

  @Test
  void one_who_still_reads_an_older_state_joins_its_sets() {
    Rows older = sets[9];
    sets[9] = older.with(50, false);
    assertThat(joined(9).toArray()).containsExactly(9, 50);
    sets[9] = older;
    assertThat(joined(9).toArray()).containsExactly(9);
  }

  @Test
  void only_the_latest_are_kept() {
    Rows first = joined(0, 1);
    long once = joins.bytes();
    for (int term = 1; term < sets.length; term++) {
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
    return joins.of(wanted, term -> sets[term], 1);
  }
}
