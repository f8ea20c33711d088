package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PidFileTest {
  @TempDir Path folder;

  @Test
  void a_process_that_is_no_stacks_is_never_taken_for_one() throws Exception {
    PidFile pid = new PidFile(folder.resolve("broker.pid"));
    pid.write(ProcessHandle.current());

    assertThat(pid.process(new DataFolder(Path.of("/no/stack/runs/here")))).isEmpty();
  }

  @Test
  void nonsense_in_the_file_names_nobody() throws Exception {
    Path file = Files.writeString(folder.resolve("broker.pid"), "rm -rf");

    assertThat(new PidFile(file).process(new DataFolder(folder))).isEmpty();
    assertThat(new PidFile(folder.resolve("absent")).process(new DataFolder(folder))).isEmpty();
  }
}
