package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class GatheredTest {

  private static final int TERMS = 500;
  private static final int FIRST = 4_000;

  private final Gathered gathered = new Gathered();

  @Test
  void every_term_gets_its_rows_once_and_in_order() {
    for (int times = 0; times < 2; times++) {
      TreeMap<Integer, TreeSet<Integer>> expected = new TreeMap<>();
      SplittableRandom chance = new SplittableRandom(times);
      for (int row = FIRST; !gathered.isFull(); row++) {
        long small = chance.nextLong();
        for (int term = 0; term < Gathered.SMALL; term++) {
          if (((small >>> term) & 1) != 0) {
            expected.computeIfAbsent(term, _ -> new TreeSet<>()).add(row);
          }
        }
        int[] terms = new int[chance.nextInt(120)];
        for (int i = 0; i < terms.length; i++) {
          terms[i] = Gathered.SMALL + chance.nextInt(TERMS - Gathered.SMALL) / 7 * 7;
          expected.computeIfAbsent(terms[i], _ -> new TreeSet<>()).add(row);
        }
        gathered.add(row, small, terms, terms.length);
      }
      TreeMap<Integer, TreeSet<Integer>> told = new TreeMap<>();
      gathered.drain(
          TERMS,
          (term, rows, begin, end) -> {
            TreeSet<Integer> own = new TreeSet<>();
            for (int i = begin; i < end; i++) {
              assertThat(own.isEmpty() || own.last() < rows[i]).isTrue();
              own.add(rows[i]);
            }
            told.put(term, own);
          });
      assertThat(told).isEqualTo(expected);
      assertThat(gathered.isEmpty()).isTrue();
    }
  }
}
