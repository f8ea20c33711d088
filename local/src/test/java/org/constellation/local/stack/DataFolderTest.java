package org.constellation.local.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir Path temporary;

  @Test
  void a_new_folder_is_made_ready_and_can_be_deleted_again() throws Exception {
    DataFolder data = new DataFolder(temporary.resolve("new"));

    try (var lock = data.take().orElseThrow()) {
      assertThat(lock.isValid()).isTrue();
    }
    data.delete();

    assertThat(data.root()).doesNotExist();
  }

  @Test
  void a_folder_that_was_taken_can_be_emptied_and_stays_taken() throws Exception {
    DataFolder data = new DataFolder(temporary.resolve("used"));
    try (var lock = data.take().orElseThrow()) {
      Files.writeString(Files.createDirectories(data.broker()).resolve("segment"), "events");
      Files.writeString(data.pidOf("store"), "1");
      Path log = Files.writeString(data.logs().resolve("now.log"), "being written");

      data.empty(lock);

      assertThat(lock.isValid()).isTrue();
      assertThat(data.broker()).doesNotExist();
      assertThat(log).exists();
      assertThat(data.root().resolve("run")).isDirectoryContaining("glob:**lock");
      assertThat(data.pidOf("store")).doesNotExist();
    }
    assertThat(data.take()).as("it can be taken again").isPresent();
  }

  @Test
  void nobody_empties_what_another_stack_has() throws Exception {
    DataFolder data = new DataFolder(temporary.resolve("used"));
    FileLock given = data.take().orElseThrow();
    given.release();

    assertThatIllegalStateException().isThrownBy(() -> data.empty(given));
  }

  @Test
  void a_folder_that_is_no_stacks_is_neither_used_nor_deleted() throws Exception {
    Path precious = Files.writeString(temporary.resolve("thesis.txt"), "precious");
    DataFolder data = new DataFolder(temporary);

    assertThatIllegalArgumentException().isThrownBy(data::delete);
    assertThatIllegalArgumentException().isThrownBy(data::take);

    assertThat(precious).hasContent("precious");
  }
}
