package org.constellation.platform.events;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultsTest {

  @Test
  void a_trace_tells_kinds_and_places_and_nothing_that_a_message_may_quote() {
    RuntimeException fault =
        new IllegalStateException(
            "cannot write Canary Bird", new NumberFormatException("For input: canary@example.org"));

    assertThat(Faults.trace(fault))
        .contains("IllegalStateException", "NumberFormatException", "FaultsTest.java")
        .doesNotContainIgnoringCase("canary");
  }
}
