package org.constellation.store.keys;

import java.util.Arrays;

/** A growing run of bytes; a part of it can be turned round for a descending field. */
final class ByteSink {
  private byte[] bytes = new byte[64];
  private int size;

  ByteSink put(int value) {
    room(1);
    bytes[size++] = (byte) value;
    return this;
  }

  ByteSink put(byte[] values) {
    room(values.length);
    System.arraycopy(values, 0, bytes, size, values.length);
    size += values.length;
    return this;
  }

  ByteSink putInt(int value) {
    return put(value >>> 24).put(value >>> 16).put(value >>> 8).put(value);
  }

  ByteSink putLong(long value) {
    return putInt((int) (value >>> 32)).putInt((int) value);
  }

  /** Zero bytes inside are escaped, so that the end mark sorts before every continuation. */
  ByteSink putTerminated(byte[] values) {
    for (byte value : values) {
      put(value);
      if (value == 0) {
        put(0xFF);
      }
    }
    return put(0).put(0);
  }

  int size() {
    return size;
  }

  void complementFrom(int start) {
    for (int i = start; i < size; i++) {
      bytes[i] = (byte) ~bytes[i];
    }
  }

  byte[] toBytes() {
    return Arrays.copyOf(bytes, size);
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
    }
  }
}
