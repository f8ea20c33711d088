package org.constellation.engagement.words;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WordsTest {

  private static final Validator VALIDATOR =
      Validation.buildDefaultValidatorFactory().getValidator();

  private record Lines(@Line(5) String line, List<@Line(3) String> more) {}

  private record Texts(@Text(4000) String text) {}

  private static boolean isLine(String line) {
    return VALIDATOR.validate(new Lines(line, List.of())).isEmpty();
  }

  private static boolean isText(String text) {
    return VALIDATOR.validate(new Texts(text)).isEmpty();
  }

  @Test
  void a_line_may_hold_anything_visible_up_to_its_length() {
    assertThat(isLine("a b!")).isTrue();
    assertThat(isLine("<b>ü")).isTrue();
    assertThat(isLine("12345")).isTrue();
    assertThat(isLine("123456")).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\nb", "a\rb", "a\tb", "a\u0000", "\u007f", "\u0085", "\ud800"})
  void a_line_is_not_empty_and_holds_no_break_or_control(String line) {
    assertThat(isLine(line)).isFalse();
  }

  @Test
  void each_line_of_a_list_counts() {
    assertThat(VALIDATOR.validate(new Lines("a", List.of("ok", "long")))).hasSize(1);
  }

  @Test
  void a_text_may_hold_breaks_and_tabs_however_long_it_is() {
    assertThat(isText("one\r\n\ttwo")).isTrue();
    assertThat(isText("\n".repeat(4000))).isTrue();
    assertThat(isText("a".repeat(4001))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "a\u0000b", "\u001b[31m", "\udc00"})
  void a_text_holds_no_other_control(String text) {
    assertThat(isText(text)).isFalse();
  }
}
