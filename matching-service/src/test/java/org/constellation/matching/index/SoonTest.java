package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SoonTest {

  private static final int MOST = 30 * 24 * 60;

  @Test
  void a_band_holds_whoever_answers_by_its_end() {
    for (int minutes = 0; minutes < MOST; minutes++) {
      int first = Soon.first(minutes);
      for (int band = 0; band < Soon.BANDS; band++) {
        assertThat((Soon.bands(minutes) >>> band) & 1).isEqualTo(band >= first ? 1 : 0);
      }
    }
  }

  @Test
  void who_is_not_known_to_answer_is_in_no_band() {
    assertThat(Soon.bands(-1)).isZero();
  }

  @Test
  void whole_days_are_ends() {
    for (int days : new int[] {1, 2, 3, 4, 5, 7, 14}) {
      int minutes = days * 24 * 60;
      assertThat(Soon.endsAt(Soon.first(minutes), minutes)).isTrue();
      assertThat(Soon.endsAt(Soon.first(minutes + 1), minutes + 1)).isFalse();
    }
  }
}
