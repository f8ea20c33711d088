package org.constellation.store.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoreKillIT {
  @TempDir Path data;

  @Test
  void nothing_acknowledged_is_lost_when_the_process_is_killed() throws InterruptedException {
    Figures figures = new Figures();
    new StoreKillRun(RunOptions.of("--quick", "--seed", "5"), data, false).run(figures, "");
    assertThat(figures.held()).isTrue();
  }
}
