package org.constellation.system.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

class MachineTest {

  @Test
  void a_run_tells_cores_memory_load_and_flags() throws IOException {
    assertThat(Machine.told())
        .containsPattern("\\d+ cores \\(.+\\), [\\d.]+ GB, load average -?[\\d.]+")
        .containsPattern("Java 25.*, heap at most [\\d.]+ GB, flags \\[.*]");
  }

  @Test
  void the_processor_is_told_by_its_model() {
    assertThat(Machine.model(List.of("processor\t: 0", "model name\t: Some CPU @ 2 GHz")))
        .isEqualTo("Some CPU @ 2 GHz");
    assertThat(Machine.model(List.of("processor\t: 0"))).isEqualTo("model not told");
  }
}
