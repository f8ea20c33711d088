package org.constellation.gateway.tracing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class CorrelationTest {
  private static final String FIT = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

  private final RandomGenerator zeros = () -> 0L;

  @Test
  void a_fit_trace_and_id_are_taken_over() {
    assertThat(Correlation.of(FIT, "from-the-phone", zeros))
        .isEqualTo(new Correlation(FIT, "from-the-phone"));
  }

  @Test
  void without_an_id_the_trace_is_the_id() {
    assertThat(Correlation.of(FIT, null, zeros).id()).isEqualTo("4bf92f3577b34da6a3ce929d0e0e4736");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "00-00000000000000000000000000000000-00f067aa0ba902b7-01",
        "00-4bf92f3577b34da6a3ce929d0e0e4736-0000000000000000-01",
        "ff-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01",
        "00-4BF92F3577B34DA6A3CE929D0E0E4736-00f067aa0ba902b7-01"
      })
  void an_unfit_trace_is_begun_anew_and_never_all_zeros(String sent) {
    String begun = Correlation.of(sent, null, zeros).traceparent();

    assertThat(begun).isNotEqualTo(sent).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-00");
    assertThat(begun.substring(3, 35)).isNotEqualTo("0".repeat(32));
    assertThat(begun.substring(36, 52)).isNotEqualTo("0".repeat(16));
  }

  @ParameterizedTest
  @ValueSource(strings = {"short", "has space in it", "line\nbreak-here", "<script>alert(1)"})
  void an_id_that_could_forge_a_log_line_is_not_taken(String sent) {
    assertThat(Correlation.of(FIT, sent, zeros).id()).isNotEqualTo(sent);
  }
}
