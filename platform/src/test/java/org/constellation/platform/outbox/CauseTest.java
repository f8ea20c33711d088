package org.constellation.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.slf4j.MDC;

class CauseTest {

  @Test
  void what_is_logged_after_an_inner_cause_is_the_outer_ones_again() {
    Cause outer = new Cause("outer-cause", null, null);
    Cause inner = new Cause("inner-cause", null, null);

    outer.around(() -> {
      assertThat(MDC.get("correlation")).isEqualTo("outer-cause");
      inner.around(() -> assertThat(MDC.get("correlation")).isEqualTo("inner-cause"));
      return assertThat(MDC.get("correlation")).isEqualTo("outer-cause");
    });

    assertThat(MDC.get("correlation")).isNull();
  }
}
