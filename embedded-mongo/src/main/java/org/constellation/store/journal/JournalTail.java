package org.constellation.store.journal;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * What follows the last whole record of a file. Nobody was answered for the flush that a crash
 * interrupted, so its torn rest may go. A whole record of a later flush in there says that what is
 * missing before it was answered: the file is damaged.
 */
record JournalTail(Path file, long number, long start) {
  boolean isDamage() throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
      long size = Math.min(channel.size() - start, Integer.MAX_VALUE);
      ByteBuffer tail = channel.map(FileChannel.MapMode.READ_ONLY, start, size);
      if (start == 0 && isForeign(tail)) {
        return true;
      }
      for (int at = 0; at + JournalRecord.HEADER <= tail.limit(); at++) {
        if (tail.getInt(at) == JournalRecord.MARK) {
          JournalRecord record = at(tail, at);
          if (record != null && record.flush() > start) {
            return true;
          }
        }
      }
      return false;
    }
  }

  /** A crash leaves a beginning, or nothing but zeros; another version began otherwise. */
  private static boolean isForeign(ByteBuffer file) {
    return file.limit() >= Integer.BYTES
        && file.getInt(0) != JournalRecord.MARK
        && file.getInt(0) != 0;
  }

  private @Nullable JournalRecord at(ByteBuffer tail, int at) throws IOException {
    int length = tail.getInt(at + Integer.BYTES);
    int rest = tail.limit() - at - JournalRecord.HEADER;
    byte[] bytes = new byte[JournalRecord.HEADER + Math.clamp(length, 0, rest)];
    tail.get(at, bytes);
    return JournalRecord.read(number, new DataInputStream(new ByteArrayInputStream(bytes)));
  }
}
