package org.constellation.local.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Names a running process to scripts, and to a later start that finds it left over. */
record PidFile(Path file) {

  void write(ProcessHandle process) throws IOException {
    Files.writeString(file, process.pid() + System.lineSeparator());
  }

  void delete() throws IOException {
    Files.deleteIfExists(file);
  }

  /**
   * The process, if it still runs and is a stack's.
   *
   * @param data stands in the command line of every part of a stack on that folder
   */
  Optional<ProcessHandle> process(DataFolder data) throws IOException {
    if (Files.notExists(file)) {
      return Optional.empty();
    }
    String pid = Files.readString(file).strip();
    return pid.matches("\\d+")
        ? ProcessHandle.of(Long.parseLong(pid)).filter(found -> belongsTo(found, data))
        : Optional.empty();
  }

  private static boolean belongsTo(ProcessHandle process, DataFolder data) {
    return process.info().commandLine().filter(c -> c.contains(data.root().toString())).isPresent();
  }
}
