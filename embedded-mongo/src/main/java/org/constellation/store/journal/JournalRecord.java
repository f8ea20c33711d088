package org.constellation.store.journal;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A record as it lies in the file: a mark, the length, where in the file the flush began that it
 * was written with, a checksum over all of this and the file's number, the content.
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record JournalRecord(long flush, byte[] content) {
  static final int MARK = 0xC54A_521A;
  static final int HEADER = Integer.BYTES * 3 + Long.BYTES;

  /** Several times what a writer puts into one record. */
  static final int MAX_LENGTH = 64 << 20;

  byte[] header(long file) {
    return ByteBuffer.allocate(HEADER)
        .putInt(MARK)
        .putInt(content.length)
        .putLong(flush)
        .putInt(checksum(file))
        .array();
  }

  /** The next record, or null at the end of what was written whole. */
  static @Nullable JournalRecord read(long file, DataInputStream in) throws IOException {
    try {
      int mark = in.readInt();
      int length = in.readInt();
      long flush = in.readLong();
      int checksum = in.readInt();
      if (mark != MARK || length <= 0 || length > MAX_LENGTH) {
        return null;
      }
      JournalRecord record = new JournalRecord(flush, in.readNBytes(length));
      boolean whole = record.content.length == length && checksum == record.checksum(file);
      return whole ? record : null;
    } catch (EOFException tornHeader) {
      return null;
    }
  }

  private int checksum(long file) {
    CRC32C crc = new CRC32C();
    crc.update(ByteBuffer.allocate(Long.BYTES * 2).putLong(file).putLong(flush).flip());
    crc.update(content);
    return (int) crc.getValue();
  }
}
