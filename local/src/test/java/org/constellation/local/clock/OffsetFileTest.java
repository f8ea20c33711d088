package org.constellation.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OffsetFileTest {
  @TempDir Path folder;

  @Test
  void a_clock_that_nobody_moved_shows_wall_time() {
    assertThat(new OffsetFile(folder.resolve("clock")).read()).isZero();
  }

  @Test
  void the_file_holds_one_line_with_an_iso_duration() throws Exception {
    Path file = folder.resolve("new/clock");

    new OffsetFile(file).moveForwardTo(Duration.ofDays(31));

    assertThat(Files.readString(file)).isEqualToIgnoringNewLines("PT744H");
    assertThat(new OffsetFile(file).read()).isEqualTo(Duration.ofDays(31));
  }

  @Test
  void a_story_may_begin_in_the_past_but_the_clock_never_goes_back() {
    OffsetFile clock = new OffsetFile(folder.resolve("clock"));
    clock.moveForwardTo(Duration.ofDays(-45));
    clock.moveForwardTo(Duration.ZERO);

    assertThatIllegalArgumentException().isThrownBy(() -> clock.moveForwardTo(Duration.ofDays(-1)));
    assertThat(clock.read()).isZero();
  }
}
