package org.constellation.matching.index.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows by parts: nothing, a sorted {@code short[]}, or a bitmap as {@code long[]}. What is read is
 * told apart by {@code instanceof}: a switch over patterns took a twentieth of a query.
 */
final class ManyRows implements Rows {

  /** One of 64; a bitmap beyond. */
  private static final int LISTED = Part.ROWS / 64;

  private static final int HEADERS = 40;
  private static final int ARRAY_HEADER = 16;

  private @Nullable Object[] parts;
  private int count;

  private ManyRows(@Nullable Object[] parts, int count) {
    this.parts = parts;
    this.count = count;
  }

  static ManyRows of(int[] rows, int count) {
    ManyRows many = new ManyRows(new Object[0], 0);
    for (int i = 0; i < count; i++) {
      many.with(rows[i], true);
    }
    return many;
  }

  /** The rows of these bitmaps, which belong to the set from now on. */
  static ManyRows of(long[][] bits) {
    int count = 0;
    for (long[] part : bits) {
      count += Part.count(part);
    }
    return new ManyRows(bits.clone(), count);
  }

  private @Nullable Object part(int part) {
    return part < parts.length ? parts[part] : null;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean has(int row) {
    return has(part(Part.of(row)), Part.at(row));
  }

  private static boolean has(@Nullable Object part, int at) {
    if (part instanceof long[] bits) {
      return Part.has(bits, at);
    }
    return part instanceof short[] listed && Arrays.binarySearch(listed, (short) at) >= 0;
  }

  @Override
  public Rows with(int row, boolean inPlace) {
    if (has(row)) {
      return this;
    }
    Object part = part(Part.of(row));
    return replaced(row, added(part, Part.at(row), inPlace), 1, inPlace);
  }

  @Override
  public Rows without(int row, boolean inPlace) {
    if (!has(row)) {
      return this;
    }
    Object part = part(Part.of(row));
    return replaced(row, removed(part, Part.at(row), inPlace), -1, inPlace);
  }

  private Rows replaced(int row, @Nullable Object part, int more, boolean inPlace) {
    int at = Part.of(row);
    ManyRows changed = inPlace ? this : new ManyRows(parts, count);
    if (at >= parts.length) {
      changed.parts = Arrays.copyOf(parts, at + 1 + (inPlace ? at / 4 : 0));
    } else if (!inPlace) {
      changed.parts = parts.clone();
    }
    changed.parts[at] = part;
    changed.count += more;
    return changed;
  }

  private static Object added(@Nullable Object part, int at, boolean inPlace) {
    return switch (part) {
      case long[] bits -> {
        long[] changed = inPlace ? bits : bits.clone();
        Part.set(changed, at);
        yield changed;
      }
      case short[] listed when listed.length == LISTED -> {
        long[] bits = new long[Part.WORDS];
        set(bits, listed);
        Part.set(bits, at);
        yield bits;
      }
      case short[] listed -> inserted(listed, at);
      case null, default -> new short[] {(short) at};
    };
  }

  private static short[] inserted(short[] listed, int at) {
    int place = -Arrays.binarySearch(listed, (short) at) - 1;
    short[] longer = new short[listed.length + 1];
    System.arraycopy(listed, 0, longer, 0, place);
    longer[place] = (short) at;
    System.arraycopy(listed, place, longer, place + 1, listed.length - place);
    return longer;
  }

  /** A bitmap stays one, however few are left: those who go are followed by others. */
  private static @Nullable Object removed(@Nullable Object part, int at, boolean inPlace) {
    return switch (part) {
      case long[] bits -> {
        long[] changed = inPlace ? bits : bits.clone();
        Part.clear(changed, at);
        yield changed;
      }
      case short[] listed when listed.length > 1 -> {
        int place = Arrays.binarySearch(listed, (short) at);
        short[] shorter = Arrays.copyOf(listed, listed.length - 1);
        System.arraycopy(listed, place + 1, shorter, place, shorter.length - place);
        yield shorter;
      }
      case null, default -> null;
    };
  }

  @Override
  public Rows copy() {
    @Nullable Object[] copies = parts.clone();
    for (int i = 0; i < copies.length; i++) {
      if (copies[i] instanceof long[] bits) {
        copies[i] = bits.clone();
      }
    }
    return new ManyRows(copies, count);
  }

  private static void set(long[] bits, short[] listed) {
    for (short at : listed) {
      Part.set(bits, at);
    }
  }

  @Override
  public void addTo(long[] bits, int part) {
    Object some = part(part);
    if (some instanceof long[] own) {
      Part.or(bits, own);
    } else if (some instanceof short[] listed) {
      set(bits, listed);
    }
  }

  @Override
  public void addTo(long[][] bits) {
    for (int part = 0; part < Math.min(parts.length, bits.length); part++) {
      addTo(bits[part], part);
    }
  }

  @Override
  public long[] bits(int part, long[] spare) {
    if (part(part) instanceof long[] own) {
      return own;
    }
    Part.none(spare);
    addTo(spare, part);
    return spare;
  }

  @Override
  public int countIn(long[][] bits) {
    int both = 0;
    for (int part = 0; part < Math.min(parts.length, bits.length); part++) {
      both += countIn(bits[part], parts[part]);
    }
    return both;
  }

  private static int countIn(long[] bits, @Nullable Object part) {
    if (part instanceof long[] own) {
      return Part.countBoth(bits, own);
    }
    int both = 0;
    if (part instanceof short[] listed) {
      for (short at : listed) {
        both += (int) ((bits[at >>> 6] >>> at) & 1);
      }
    }
    return both;
  }

  @Override
  public void visit(long[] bits, int part, Visitor visitor) {
    Object some = part(part);
    if (some instanceof long[] own) {
      for (int word = 0; word < Part.WORDS; word++) {
        for (long left = bits[word] & own[word]; left != 0; left &= left - 1) {
          visitor.row((word << 6) | Long.numberOfTrailingZeros(left));
        }
      }
    } else if (some instanceof short[] listed) {
      for (short at : listed) {
        if (Part.has(bits, at)) {
          visitor.row(at);
        }
      }
    }
  }

  @Override
  public void addPoints(long[] bits, int part, Sums sums) {
    Object some = part(part);
    if (some instanceof long[] own) {
      for (int word = 0; word < Part.WORDS; word++) {
        for (long left = bits[word] & own[word]; left != 0; left &= left - 1) {
          sums.add((word << 6) | Long.numberOfTrailingZeros(left));
        }
      }
    } else if (some instanceof short[] listed) {
      for (short at : listed) {
        if (Part.has(bits, at)) {
          sums.add(at);
        }
      }
    }
  }

  @Override
  public int[] toArray() {
    int[] rows = new int[count];
    int[] filled = {0};
    long[] spare = new long[Part.WORDS];
    for (int part = 0; part < parts.length; part++) {
      int from = part << Part.BITS;
      long[] own = bits(part, spare);
      visit(own, part, at -> rows[filled[0]++] = from | at);
    }
    return rows;
  }

  @Override
  public long bytes() {
    long bytes = HEADERS + 4L * parts.length;
    for (Object part : parts) {
      bytes +=
          switch (part) {
            case long[] bits -> ARRAY_HEADER + 8L * bits.length;
            case short[] listed -> ARRAY_HEADER + (2L * listed.length + 7) / 8 * 8;
            case null, default -> 0;
          };
    }
    return bytes;
  }
}
