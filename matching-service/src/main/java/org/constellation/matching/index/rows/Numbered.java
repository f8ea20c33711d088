package org.constellation.matching.index.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Values with numbers from 0; once given, a number stays. Open addressing, eight bytes an entry, so
 * that most look-ups go past no other value. Readers at any time.
 */
public final class Numbered<T> {

  public static final int ABSENT = -1;

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(long[].class);
  private static final int SMALLEST = 256;

  /** The value's hash in the upper half, one more than its number in the lower; 0 is free. */
  private volatile long[] slots = new long[SMALLEST];

  private volatile @Nullable Object[] values = new Object[SMALLEST / 2];
  private volatile int count;

  /** The number of a value, a new one where it has none. */
  public int number(T value) {
    int known = find(value);
    return known >= 0 ? known : added(value);
  }

  /** The number of a value, or {@link #ABSENT}. */
  public int find(T value) {
    long[] table = slots;
    int hash = hash(value);
    int mask = table.length - 1;
    for (int at = hash & mask; ; at = (at + 1) & mask) {
      long slot = (long) SLOT.getAcquire(table, at);
      if (slot == 0) {
        return ABSENT;
      }
      if ((int) (slot >>> Integer.SIZE) == hash && value.equals(values[(int) slot - 1])) {
        return (int) slot - 1;
      }
    }
  }

  private synchronized int added(T value) {
    int known = find(value);
    if (known >= 0) {
      return known;
    }
    if (count == values.length) {
      values = Arrays.copyOf(values, 2 * count);
      slots = rehashed(4 * count);
    }
    values[count] = value;
    enter(slots, hash(value), count + 1); // what is seen there is seen with its value
    return count++;
  }

  private long[] rehashed(int size) {
    long[] larger = new long[size];
    for (long slot : slots) {
      if (slot != 0) {
        enter(larger, (int) (slot >>> Integer.SIZE), (int) slot);
      }
    }
    return larger;
  }

  private static void enter(long[] table, int hash, int entry) {
    int mask = table.length - 1;
    int at = hash & mask;
    while (table[at] != 0) {
      at = (at + 1) & mask;
    }
    SLOT.setRelease(table, at, ((long) hash << Integer.SIZE) | entry);
  }

  private static int hash(Object value) {
    int hash = value.hashCode() * 0x9E3779B9;
    return hash ^ (hash >>> 16);
  }

  @SuppressWarnings("unchecked")
  public T value(int number) {
    Object value = values[number];
    if (value == null) {
      throw new IllegalArgumentException("nothing has number " + number);
    }
    return (T) value;
  }

  public int count() {
    return count;
  }

  /** Beside the values themselves. */
  public long bytes() {
    return (long) Long.BYTES * slots.length + (long) Integer.BYTES * values.length;
  }
}
