package org.constellation.matching.index.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.UUID;

/**
 * Which row belongs to an id: open addressing, four bytes an entry; the ids themselves stand in the
 * rows. One writer; readers at any time, who must check that the row has the id that they look for.
 */
public final class Ids {

  public static final int ABSENT = -1;

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);
  private static final int EMPTY = -1;
  private static final int GONE = -2;
  private static final int SMALLEST = 64;

  private int[] slots = fresh(SMALLEST);
  private int used;

  /** Where a row's id stands. */
  public interface Keys {
    boolean is(int row, UUID id);

    UUID of(int row);
  }

  /** The row of an id, or {@link #ABSENT}. */
  public int find(UUID id, Keys keys) {
    int[] table = slots;
    int mask = table.length - 1;
    for (int at = hash(id) & mask; ; at = (at + 1) & mask) {
      int row = (int) SLOT.getAcquire(table, at);
      if (row == EMPTY) {
        return ABSENT;
      }
      if (row != GONE && keys.is(row, id)) {
        return row;
      }
    }
  }

  /**
   * Adds an id that is not in. Returns what to go on with: itself, or a larger table.
   *
   * @param keys knows the row's id already
   */
  public Ids with(UUID id, int row, Keys keys) {
    if ((used + 1) * 4L > slots.length * 3L) {
      return grown(keys).with(id, row, keys);
    }
    int mask = slots.length - 1;
    int at = hash(id) & mask;
    while (slots[at] != EMPTY) {
      at = (at + 1) & mask;
    }
    SLOT.setRelease(slots, at, row);
    used++;
    return this;
  }

  /** Removes an id that is in. */
  public void remove(UUID id, int row) {
    int mask = slots.length - 1;
    int at = hash(id) & mask;
    while (slots[at] != row) {
      at = (at + 1) & mask;
    }
    SLOT.setRelease(slots, at, GONE);
  }

  private Ids grown(Keys keys) {
    int[] before = slots;
    int live = (int) Arrays.stream(before).filter(row -> row >= 0).count();
    Ids larger = new Ids();
    larger.slots = fresh(Math.max(SMALLEST, Integer.highestOneBit(Math.max(live, 1)) * 4));
    for (int row : before) {
      if (row >= 0) {
        larger.with(keys.of(row), row, keys);
      }
    }
    return larger;
  }

  private static int[] fresh(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, EMPTY);
    return slots;
  }

  private static int hash(UUID id) {
    long mixed =
        (id.getMostSignificantBits() * 31 + id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
    return (int) (mixed >>> 32);
  }

  public long bytes() {
    return 16 + 4L * slots.length;
  }
}
