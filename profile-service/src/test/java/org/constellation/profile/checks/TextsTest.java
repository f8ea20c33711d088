package org.constellation.profile.checks;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " a",
        "a ",
        "a\nb",
        "a\r\nb",
        "a\tb",
        "a\u0000b",
        "a\u2028b",
        "\ud800",
        "123456"
      })
  void what_is_empty_too_long_untrimmed_or_breaks_is_no_line(String value) {
    assertThat(Texts.isLine(value, 5)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a", "Zoë", "12345", "\ud83c\udf1f\ud83c\udf1f", "<b>"})
  void other_text_is_a_line(String value) {
    assertThat(Texts.isLine(value, 5)).isTrue();
  }

  @Test
  void a_text_may_have_line_breaks_but_no_other_control_characters() {
    assertThat(Texts.isText("a\r\n\tb", 9)).isTrue();
    assertThat(Texts.isText("a\u0007b", 9)).isFalse();
  }

  @Test
  void zones_and_locales_are_those_the_machine_knows() {
    assertThat(Places.isZone("America/Anchorage")).isTrue();
    assertThat(Places.isZone("+02:00")).isFalse();
    assertThat(Places.isZone("Mars/Olympus")).isFalse();
    assertThat(Places.isLocale("en-US")).isTrue();
    assertThat(Places.isLocale("")).isFalse();
    assertThat(Places.isLocale("en_US")).isFalse();
  }
}
