package org.constellation.local.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class TaleTest {
  private final ByteArrayOutputStream told = new ByteArrayOutputStream();
  private final Tale tale = new Tale(new PrintStream(told, true, StandardCharsets.UTF_8));

  @Test
  void a_step_that_holds_is_told_and_counted() {
    tale.holds(true, "She asks.");

    assertThat(told.toString(StandardCharsets.UTF_8)).contains("✓ She asks.");
    assertThat(tale.steps()).isEqualTo(1);
  }

  @Test
  void a_step_that_does_not_hold_ends_the_tale() {
    assertThatExceptionOfType(Tale.DidNotHold.class)
        .isThrownBy(() -> tale.holds(false, "She asks."));
    assertThat(told.toString(StandardCharsets.UTF_8)).contains("✗ She asks.");
  }
}
