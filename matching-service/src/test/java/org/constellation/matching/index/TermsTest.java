package org.constellation.matching.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.constellation.matching.index.rows.Gathered;
import org.junit.jupiter.api.Test;

class TermsTest {

  @Test
  void all_that_constants_say_of_a_mentor_are_bits_of_one_word() {
    assertThat(Terms.FIRST_NAMED).isLessThanOrEqualTo(Gathered.SMALL);
  }
}
