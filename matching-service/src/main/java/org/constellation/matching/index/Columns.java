package org.constellation.matching.index;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.constellation.matching.index.rows.Part;
import org.jspecify.annotations.Nullable;

/**
 * A part's mentors side by side, a column for each property.
 *
 * <p>A change of a card makes other columns, which share what has not changed. Capacities and loads
 * alone are written in place, so that they are up to date in every state that a reader may have.
 */
final class Columns {

  static final int OFFSETS = 24;

  /**
   * From the hours of one offset to those of the next. Not a power of two, as all that is written
   * of a row would fall on the same few lines of the cache then.
   */
  static final int STRIDE = Part.ROWS + 64;

  private static final VarHandle WORDS = MethodHandles.arrayElementVarHandle(long[].class);
  private static final VarHandle POINTS = MethodHandles.arrayElementVarHandle(char[].class);
  private static final VarHandle BYTES = MethodHandles.arrayElementVarHandle(byte[][].class);

  private static final UUID NOBODY = new UUID(0, 0);

  /** Where no load is known. */
  static final long NO_VERSION = Long.MIN_VALUE;

  /** Of each row the capacity, and beside it the version of the load that it is of. */
  private final long[] capacities;

  /** By the number of a bit of {@link Capacity#kept}: who has it. */
  private final long[] @Nullable [] rooms;

  /** What the capacity is worth. */
  private final char[] points;

  private final byte[] @Nullable [] loads;

  /** Both halves of each id, beside each other. */
  private long[] ids;

  char[] zone;

  /** By the offset of the other's clock, then by row. */
  byte[] hours;

  private byte[] @Nullable [] cards;
  private Pauses pauses;

  Columns() {
    capacities = new long[2 * Part.ROWS];
    for (int at = 0; at < Part.ROWS; at++) {
      capacities[2 * at + 1] = NO_VERSION;
    }
    loads = new byte[Part.ROWS][];
    rooms = new long[Long.SIZE - Long.numberOfLeadingZeros(Capacity.KEPT)][];
    for (int bit = 0; bit < rooms.length; bit++) {
      rooms[bit] = ((Capacity.KEPT >>> bit) & 1) != 0 ? new long[Part.WORDS] : null;
    }
    points = new char[Part.ROWS];
    ids = new long[2 * Part.ROWS];
    zone = new char[Part.ROWS];
    hours = new byte[OFFSETS * STRIDE];
    cards = new byte[Part.ROWS][];
    pauses = Pauses.NONE;
  }

  private Columns(Columns before) {
    this(before, before.capacities, before.rooms, before.points, before.loads);
  }

  private Columns(
      Columns before,
      long[] capacities,
      long[] @Nullable [] rooms,
      char[] points,
      byte[] @Nullable [] loads) {
    this.capacities = capacities;
    this.rooms = rooms;
    this.points = points;
    this.loads = loads;
    ids = before.ids;
    zone = before.zone;
    hours = before.hours;
    cards = before.cards;
    pauses = before.pauses;
  }

  /** The same, whatever is told of loads from here on; for whoever keeps writers away. */
  Columns frozen() {
    long[] @Nullable [] kept = rooms.clone();
    for (int bit = 0; bit < kept.length; bit++) {
      long[] room = rooms[bit];
      kept[bit] = room == null ? null : room.clone();
    }
    return new Columns(this, capacities.clone(), kept, points.clone(), loads.clone());
  }

  /**
   * With this mentor there.
   *
   * @param inPlace whether no reader looks at this row yet
   */
  Columns with(int at, Line line, boolean inPlace) {
    Columns changed = inPlace ? this : new Columns(this);
    changed.ids = set(ids, at, line.id, inPlace);
    changed.zone = inPlace || zone[at] == line.zone ? zone : zone.clone();
    changed.zone[at] = line.zone;
    changed.setHours(at, line.hours, inPlace);
    changed.cards = inPlace ? cards : cards.clone();
    changed.cards[at] = line.card;
    changed.pauses = pauses.with(at, line.pausedUntil);
    return changed;
  }

  private static long[] set(long[] ids, int at, UUID id, boolean inPlace) {
    if (is(ids, at, id)) {
      return ids;
    }
    long[] changed = inPlace ? ids : ids.clone();
    changed[2 * at] = id.getMostSignificantBits();
    changed[2 * at + 1] = id.getLeastSignificantBits();
    return changed;
  }

  private static boolean is(long[] ids, int at, UUID id) {
    return ids[2 * at] == id.getMostSignificantBits()
        && ids[2 * at + 1] == id.getLeastSignificantBits();
  }

  private void setHours(int at, byte[] shared, boolean inPlace) {
    boolean same = !inPlace;
    for (int offset = 0; same && offset < OFFSETS; offset++) {
      same = hours[offset * STRIDE + at] == shared[offset];
    }
    if (!same) {
      hours = inPlace ? hours : hours.clone();
      for (int offset = 0; offset < OFFSETS; offset++) {
        hours[offset * STRIDE + at] = shared[offset];
      }
    }
  }

  /**
   * With nobody there: whoever still reads the card of one who has gone finds their id no more, and
   * so does not take the load of the next in the row for theirs.
   */
  Columns without(int at) {
    Columns changed = new Columns(this);
    changed.ids = set(ids, at, NOBODY, false);
    changed.cards = cards.clone();
    changed.cards[at] = null;
    changed.pauses = pauses.with(at, null);
    return changed;
  }

  Columns withPause(int at, @Nullable Instant until) {
    Columns changed = new Columns(this);
    changed.pauses = pauses.with(at, until);
    return changed;
  }

  /** With the clocks put forward by so many hours, by the number of the zone. */
  Columns turned(int[] forward) {
    Columns changed = new Columns(this);
    changed.hours = new byte[hours.length];
    for (int offset = 0; offset < OFFSETS; offset++) {
      for (int at = 0; at < Part.ROWS; at++) {
        int before = Math.floorMod(offset - forward[zone[at]], OFFSETS);
        changed.hours[offset * STRIDE + at] = hours[before * STRIDE + at];
      }
    }
    return changed;
  }

  /** Nothing is known of their load any more. */
  void forgetLoad(int at, long capacity) {
    setLoad(at, null, NO_VERSION, capacity);
  }

  /**
   * Whoever reads meanwhile sees in between: what is true from now on is told first, what is true
   * no more last. So who reads bits before and after the points has seen no less than the old or
   * the new load is worth.
   */
  void setLoad(int at, byte @Nullable [] load, long version, long capacity) {
    long kept = Capacity.kept(capacity);
    long changed = Capacity.kept(capacities[2 * at]) ^ kept;
    BYTES.setRelease(loads, at, load);
    capacities[2 * at + 1] = version;
    WORDS.setRelease(capacities, 2 * at, capacity);
    flip(at, changed & kept);
    POINTS.setRelease(points, at, (char) Capacity.points(capacity));
    flip(at, changed & ~kept);
  }

  private void flip(int at, long bits) {
    for (long rest = bits; rest != 0; rest &= rest - 1) {
      long[] room = room(Long.numberOfTrailingZeros(rest));
      WORDS.setRelease(room, at >>> 6, room[at >>> 6] ^ (1L << at));
    }
  }

  /** Who has a bit of {@link Capacity#kept}; follows every change of a load. */
  long[] room(int bit) {
    return Objects.requireNonNull(rooms[bit]);
  }

  /** What the capacity is worth. */
  int points(int at) {
    return (char) POINTS.getAcquire(points, at);
  }

  long capacity(int at) {
    return (long) WORDS.getOpaque(capacities, 2 * at);
  }

  /** The version of the load, or {@link #NO_VERSION}; for the writer alone. */
  long version(int at) {
    return capacities[2 * at + 1];
  }

  byte @Nullable [] load(int at) {
    return (byte[]) BYTES.getAcquire(loads, at);
  }

  byte @Nullable [] card(int at) {
    return cards[at];
  }

  UUID id(int at) {
    return new UUID(idHigh(at), idLow(at));
  }

  boolean isOf(int at, UUID id) {
    return is(ids, at, id);
  }

  long idHigh(int at) {
    return ids[2 * at];
  }

  long idLow(int at) {
    return ids[2 * at + 1];
  }

  Pauses pauses() {
    return pauses;
  }

  /** Bytes that queries read; cards and loads are stored beside. */
  long bytes() {
    return Part.ROWS * (8L + 2 + 16 + 2)
        + hours.length
        + (long) Long.bitCount(Capacity.KEPT) * Part.WORDS * Long.BYTES
        + pauses.bytes();
  }
}
