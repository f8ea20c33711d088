package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class StackOptionsTest {

  @Test
  void nothing_asked_for_is_one_jvm_on_8080_with_the_story() {
    assertThat(StackOptions.of(List.of())).isEqualTo(StackOptions.DEFAULTS);
  }

  @Test
  void every_option_is_understood() {
    StackOptions options =
        StackOptions.of(
            List.of(
                "--port",
                "9080",
                "--data",
                "d",
                "--fresh",
                "--processes",
                "--no-story",
                "--home",
                "h"));

    assertThat(options)
        .isEqualTo(new StackOptions(9080, Path.of("d"), true, true, false, Path.of("h")));
  }

  @Test
  void what_is_not_understood_is_said() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StackOptions.of(List.of("--prot", "9080")))
        .withMessageContaining("--prot");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StackOptions.of(List.of("--port", "high")))
        .withMessageContaining("--port");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StackOptions.of(List.of("--data")))
        .withMessageContaining("--data");
  }
}
