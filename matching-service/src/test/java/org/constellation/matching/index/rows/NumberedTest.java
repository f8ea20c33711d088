package org.constellation.matching.index.rows;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NumberedTest {

  private static final int MANY = 10_000;

  private final Numbered<String> numbered = new Numbered<>();

  @Test
  void a_value_keeps_its_number_however_many_follow() {
    for (int i = 0; i < MANY; i++) {
      assertThat(numbered.number("value " + i)).isEqualTo(i);
    }
    for (int i = 0; i < MANY; i++) {
      assertThat(numbered.find("value " + i)).isEqualTo(i);
      assertThat(numbered.number("value " + i)).isEqualTo(i);
      assertThat(numbered.value(i)).isEqualTo("value " + i);
    }
    assertThat(numbered.count()).isEqualTo(MANY);
    assertThat(numbered.find("another")).isEqualTo(Numbered.ABSENT);
  }

  @Test
  void values_of_the_same_hash_are_told_apart() {
    assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
    assertThat(numbered.number("Aa")).isNotEqualTo(numbered.number("BB"));
  }
}
