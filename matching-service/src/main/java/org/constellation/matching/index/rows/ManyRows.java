package org.constellation.matching.index.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows by parts: nothing, a sorted {@code short[]}, or a bitmap as {@code long[]}. What is read is
 * told apart by {@code instanceof}: a switch over patterns took a twentieth of a query.
 */
final class ManyRows implements Rows {

  private static final int HEADERS = 40;
  private static final int ARRAY_HEADER = 16;

  private @Nullable Object[] parts;
  private int count;

  private ManyRows(@Nullable Object[] parts, int count) {
    this.parts = parts;
    this.count = count;
  }

  static ManyRows of(int[] rows, int count) {
    return new ManyRows(new Object[0], 0).with(rows, 0, count);
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
    return SomeRows.has(part(Part.of(row)), Part.at(row));
  }

  @Override
  public Rows with(int row, boolean inPlace) {
    if (has(row)) {
      return this;
    }
    Object part = part(Part.of(row));
    return replaced(row, SomeRows.added(part, Part.at(row), inPlace), 1, inPlace);
  }

  @Override
  public ManyRows with(int[] more, int begin, int end) {
    int from = begin;
    while (from < end) {
      int part = Part.of(more[from]);
      int to = from + 1;
      while (to < end && Part.of(more[to]) == part) {
        to++;
      }
      if (part >= parts.length) {
        parts = Arrays.copyOf(parts, part + 1 + part / 4);
      }
      parts[part] = SomeRows.added(parts[part], more, from, to);
      from = to;
    }
    count += end - begin;
    return this;
  }

  @Override
  public Rows without(int row, boolean inPlace) {
    if (!has(row)) {
      return this;
    }
    Object part = part(Part.of(row));
    return replaced(row, SomeRows.removed(part, Part.at(row), inPlace), -1, inPlace);
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

  @Override
  public void addTo(long[] bits, int part) {
    Object some = part(part);
    if (some instanceof long[] own) {
      Part.or(bits, own);
    } else if (some instanceof short[] listed) {
      SomeRows.set(bits, listed);
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
