package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two builds in one tree go one after the other: {@code local/build.sh}. */
class BuildLockTest {

  @TempDir private Path tree;

  private Path lock() {
    return tree.resolve("target/build.lock");
  }

  private boolean isLocked() {
    return Files.exists(lock(), LinkOption.NOFOLLOW_LINKS);
  }

  /** Takes the lock, does something, and ends. */
  private Process building(String something) throws IOException {
    return new ProcessBuilder(
            "bash",
            "-c",
            "set -euo pipefail; . ./build.sh; lock_build \"$1\"; %s; unlock_build"
                .formatted(something),
            "build",
            tree.toString())
        .directory(Path.of("").toAbsolutePath().toFile())
        .start();
  }

  private static String told(Process process) throws IOException {
    return new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
  }

  @Test
  void the_second_waits_for_the_first_and_says_so() throws Exception {
    Process first = building("read -r end");
    await().until(this::isLocked);
    Process second = building("echo \"$(readlink \"$1\"/target/build.lock) = $$\"");
    String line = second.errorReader().readLine();
    assertThat(line).contains("Process " + first.pid() + " is building");
    assertThat(second.isAlive()).isTrue();

    first.getOutputStream().write('\n');
    first.getOutputStream().close();

    assertThat(second.waitFor()).isZero();
    assertThat(second.inputReader().readLine()).isEqualTo(second.pid() + " = " + second.pid());
    assertThat(isLocked()).isFalse();
  }

  @Test
  void a_build_that_fails_or_is_ended_leaves_no_lock() throws Exception {
    assertThat(building("false").waitFor()).isNotZero();
    assertThat(isLocked()).isFalse();

    Process ended = building("kill -TERM $$");

    assertThat(ended.waitFor()).isNotZero();
    assertThat(isLocked()).isFalse();
  }

  @Test
  void the_lock_of_one_that_was_killed_is_taken_over() throws Exception {
    Process killed = building("kill -KILL $$");
    assertThat(killed.waitFor()).isNotZero();
    assertThat(isLocked()).isTrue();

    Process next = building("true");

    assertThat(next.waitFor()).as(told(next)).isZero();
    assertThat(isLocked()).isFalse();
  }
}
