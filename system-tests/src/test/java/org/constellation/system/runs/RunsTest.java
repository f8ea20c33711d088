package org.constellation.system.runs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunsTest {

  @TempDir Path home;

  private boolean held(Run run) throws IOException {
    return Runs.held(run, options(false));
  }

  private RunOptions options(boolean quick) {
    return new RunOptions("some", quick, 1, home, Optional.empty());
  }

  @Test
  void a_run_that_breaks_off_after_good_figures_has_not_held_and_its_file_says_so()
      throws IOException {
    boolean held =
        held((_, figures) -> {
          figures.exactly("good so far", 1, "", 1);
          throw new IllegalStateException("the stack did not start");
        });
    assertThat(held).isFalse();
    assertThat(Files.readAllLines(options(false).figures()))
        .containsExactly(
            "figure,value,unit,gate,held",
            "good so far,1,,= 1,true",
            "run ended,false,,true,false");
  }

  @Test
  void a_run_that_breaks_off_before_any_figure_has_not_held() throws IOException {
    assertThat(
            held((_, _) -> {
              throw new AssertionError("a step did not hold");
            }))
        .isFalse();
  }

  @Test
  void a_run_whose_figures_hold_has_held() throws IOException {
    assertThat(held((_, figures) -> figures.exactly("good", 1, "", 1))).isTrue();
  }

  @Test
  void a_short_run_writes_no_file_and_leaves_none_of_before() throws IOException {
    held((_, figures) -> figures.exactly("good", 1, "", 1));
    Runs.held((_, figures) -> figures.exactly("good", 1, "", 1), options(true));
    assertThat(options(true).figures()).doesNotExist();
  }
}
