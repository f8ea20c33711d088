package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.constellation.matching.ranking.Goodwill;
import org.junit.jupiter.api.Test;

class StepsTest {

  @Test
  void nobody_has_more_goodwill_than_their_steps_tell_and_hardly_less() {
    for (int points = 0; points <= Goodwill.MOST; points++) {
      int told = (1 + Long.bitCount(Steps.below(points))) * Steps.HIGH;
      assertThat(told).isGreaterThanOrEqualTo(points);
      assertThat(told - Steps.HIGH).isLessThanOrEqualTo(points);
    }
  }

  @Test
  void whoever_is_above_a_step_is_above_all_below_it() {
    for (int points = 1; points <= Goodwill.MOST; points++) {
      assertThat(Steps.below(points) | Steps.below(points - 1)).isEqualTo(Steps.below(points));
    }
  }
}
