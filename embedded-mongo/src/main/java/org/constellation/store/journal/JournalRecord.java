package org.constellation.store.journal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/** A record as it lies in the file: length, checksum over file number and content, content. */
final class JournalRecord {
  static final int HEADER = Integer.BYTES * 2;

  /** Twice the largest message: a longer length can only be rubbish at a torn end. */
  private static final int MAX_LENGTH = 256 * 1024 * 1024;

  private JournalRecord() {}

  static byte[] header(long file, byte[] content) {
    return ByteBuffer.allocate(HEADER)
        .putInt(content.length)
        .putInt(checksum(file, content))
        .array();
  }

  /** The next content, or null at the end of what was written whole. */
  static byte @Nullable [] read(long file, DataInputStream in) throws IOException {
    try {
      int length = in.readInt();
      int checksum = in.readInt();
      if (length <= 0 || length > MAX_LENGTH) {
        return null;
      }
      byte[] content = in.readNBytes(length);
      return content.length == length && checksum == checksum(file, content) ? content : null;
    } catch (EOFException tornHeader) {
      return null;
    }
  }

  private static int checksum(long file, byte[] content) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Long.BYTES).putLong(file).flip());
    crc.update(content);
    return (int) crc.getValue();
  }
}
