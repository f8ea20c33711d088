package org.constellation.matching.saved;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.CRC32C;

/** Changes files so that their checksums hold still. */
final class Bytes {

  private Bytes() {}

  static void change(Path file, UnaryOperator<byte[]> change) throws IOException {
    byte[] bytes = change.apply(Files.readAllBytes(file));
    CRC32C sum = new CRC32C();
    sum.update(bytes, 0, bytes.length - Long.BYTES);
    ByteBuffer.wrap(bytes).putLong(bytes.length - Long.BYTES, sum.getValue());
    Files.write(file, bytes);
  }

  /** With another byte. */
  static UnaryOperator<byte[]> at(int place) {
    return bytes -> {
      bytes[place] ^= 64;
      return bytes;
    };
  }

  /** With no end after the last card. */
  static byte[] withoutEnd(byte[] bytes) {
    bytes[bytes.length - Long.BYTES - 1] = 99;
    return bytes;
  }
}
