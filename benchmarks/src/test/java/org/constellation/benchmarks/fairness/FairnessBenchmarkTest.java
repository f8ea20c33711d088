package org.constellation.benchmarks.fairness;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.constellation.system.figures.Figures;
import org.junit.jupiter.api.Test;

class FairnessBenchmarkTest {

  private static final int DAYS = 15;

  private final Figures figures = new Figures();

  @Test
  void the_gates_do_not_hold_when_nothing_is_corrected() throws IOException {
    FairnessBenchmark.compare("", Supply.real(30, 1), false, DAYS, 1, figures);
    assertThat(figures.held()).isFalse();
    assertThat(figures.missed())
        .containsExactly(
            "Gini of asks a mentor; corrected / by fit alone", "exposure online / on campus");
  }
}
