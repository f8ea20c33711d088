package org.constellation.matching.index.rows;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.util.Arrays;
import java.util.BitSet;
import java.util.UUID;

/**
 * Which row belongs to an id: open addressing, four bytes an entry; the ids themselves stand in the
 * rows. What a row's number leaves of an entry tells some bits of the id's hash, so that hardly
 * ever another id is looked at. One writer; readers at any time, who must check that the row has
 * the id that they look for.
 */
public final class Ids {

  public static final int ABSENT = -1;

  private static final VarHandle SLOT = MethodHandles.arrayElementVarHandle(int[].class);
  private static final int EMPTY = -1;
  private static final int GONE = -2;
  private static final int SMALLEST = 64;
  private static final int AT_ONCE = 64;

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
    long hash = hash(id);
    int marked = (int) hash & ~mask;
    for (int at = home(hash) & mask; ; at = (at + 1) & mask) {
      int entry = (int) SLOT.getAcquire(table, at);
      if (entry == EMPTY) {
        return ABSENT;
      }
      if ((entry & ~mask) == marked && entry != GONE && keys.is(entry & mask, id)) {
        return entry & mask;
      }
    }
  }

  /**
   * Adds an id that is not in. Returns what to go on with: itself, or a larger table.
   *
   * @param keys knows the row's id already
   */
  public Ids with(UUID id, int row, Keys keys) {
    if (Math.max(used, row) + 1 > most(slots.length)) {
      return grown(row, keys).with(id, row, keys);
    }
    int mask = slots.length - 1;
    long hash = hash(id);
    int at = home(hash) & mask;
    while (slots[at] != EMPTY) {
      at = (at + 1) & mask;
    }
    SLOT.setRelease(slots, at, ((int) hash & ~mask) | row);
    used++;
    return this;
  }

  /** So many entries a table takes, and rows below that: those above are no rows. */
  private static int most(int size) {
    return size / 4 * 3;
  }

  /** Removes an id that is in. */
  public void remove(UUID id, int row) {
    int mask = slots.length - 1;
    long hash = hash(id);
    int entry = ((int) hash & ~mask) | row;
    int at = home(hash) & mask;
    while (slots[at] != entry) {
      at = (at + 1) & mask;
    }
    SLOT.setRelease(slots, at, GONE);
  }

  private Ids grown(int row, Keys keys) {
    int[] before = slots;
    int mask = before.length - 1;
    BitSet live = new BitSet(before.length);
    for (int entry : before) {
      if (isRow(entry)) {
        live.set(entry & mask);
      }
    }
    int size = Integer.highestOneBit(Math.max(live.cardinality(), 1)) * 4;
    while (Math.max(row + 1, live.length()) > most(size)) {
      size *= 2;
    }
    Ids larger = new Ids();
    larger.slots = fresh(Math.max(SMALLEST, size));
    larger.fill(live.stream().toArray(), keys);
    return larger;
  }

  /**
   * In the order of the rows, whose ids stand beside each other. Where some of them will go is
   * looked at first: these ways to memory are gone together then, and not one after the other.
   */
  private void fill(int[] rows, Keys keys) {
    int mask = slots.length - 1;
    for (int from = 0; from < rows.length; from += AT_ONCE) {
      int to = Math.min(rows.length, from + AT_ONCE);
      for (int i = from; i < to; i++) {
        var _ = (int) SLOT.getAcquire(slots, home(hash(keys.of(rows[i]))) & mask);
      }
      for (int i = from; i < to; i++) {
        with(keys.of(rows[i]), rows[i], keys);
      }
    }
  }

  private static boolean isRow(int entry) {
    return entry != EMPTY && entry != GONE;
  }

  private static int[] fresh(int size) {
    int[] slots = new int[size];
    Arrays.fill(slots, EMPTY);
    return slots;
  }

  /** Its lower half marks entries, its upper half says where they are looked for. */
  private static long hash(UUID id) {
    long mixed =
        (id.getMostSignificantBits() * 31 + id.getLeastSignificantBits()) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 32);
  }

  private static int home(long hash) {
    return (int) (hash >>> 32);
  }

  public long bytes() {
    return 16 + 4L * slots.length;
  }
}
