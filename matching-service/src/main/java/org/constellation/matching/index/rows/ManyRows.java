package org.constellation.matching.index.rows;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Rows by spans: nothing, a list, or bitmaps by part; see {@link SomeRows}. What is read is told
 * apart by {@code instanceof}: a switch over patterns took a twentieth of a query.
 *
 * <p>All of it is copied and counted from the last span and part to the first. That is the order in
 * which G1 puts what an array refers to, so that memory is gone through upwards, which is what the
 * processor fetches ahead for.
 */
final class ManyRows implements Rows {

  private static final int HEADERS = 40;
  private static final int ARRAY_HEADER = 16;

  private @Nullable Object[] spans;
  private int count;

  private ManyRows(@Nullable Object[] spans, int count) {
    this.spans = spans;
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
    @Nullable Object[] spans = new Object[Math.ceilDiv(bits.length, Span.PARTS)];
    for (int span = 0; span < spans.length; span++) {
      int first = span * Span.PARTS;
      spans[span] = Arrays.copyOfRange(bits, first, first + Span.PARTS);
    }
    return new ManyRows(spans, count);
  }

  private @Nullable Object span(int span) {
    return span < spans.length ? spans[span] : null;
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public boolean has(int row) {
    return SomeRows.has(span(Span.of(row)), Span.at(row));
  }

  @Override
  public Rows with(int row, boolean inPlace) {
    if (has(row)) {
      return this;
    }
    Object span = span(Span.of(row));
    return replaced(row, SomeRows.added(span, Span.at(row), inPlace), 1, inPlace);
  }

  @Override
  public ManyRows with(int[] more, int begin, int end) {
    int from = begin;
    while (from < end) {
      int span = Span.of(more[from]);
      int to = from + 1;
      while (to < end && Span.of(more[to]) == span) {
        to++;
      }
      if (span >= spans.length) {
        spans = Arrays.copyOf(spans, span + 1);
      }
      spans[span] = SomeRows.added(spans[span], more, from, to);
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
    Object span = span(Span.of(row));
    return replaced(row, SomeRows.removed(span, Span.at(row), inPlace), -1, inPlace);
  }

  private Rows replaced(int row, @Nullable Object span, int more, boolean inPlace) {
    int at = Span.of(row);
    ManyRows changed = inPlace ? this : new ManyRows(spans, count);
    if (at >= spans.length) {
      changed.spans = Arrays.copyOf(spans, at + 1);
    } else if (!inPlace) {
      changed.spans = spans.clone();
    }
    changed.spans[at] = span;
    changed.count += more;
    return changed;
  }

  @Override
  public Rows copy() {
    @Nullable Object[] copies = new Object[spans.length];
    for (int i = copies.length - 1; i >= 0; i--) {
      copies[i] = SomeRows.copy(spans[i]);
    }
    return new ManyRows(copies, count);
  }

  @Override
  public void addTo(long[] bits, int part) {
    Object span = span(Span.ofPart(part));
    if (span instanceof long[][] parts) {
      long[] own = parts[Span.partAt(part)];
      if (own != null) {
        Part.or(bits, own);
      }
    } else if (span instanceof char[] list) {
      SomeRows.addTo(bits, list, Span.partAt(part));
    }
  }

  @Override
  public void addTo(long[][] bits) {
    for (int part = 0; part < bits.length; part++) {
      addTo(bits[part], part);
    }
  }

  @Override
  public long[] bits(int part, long[] spare) {
    if (span(Span.ofPart(part)) instanceof long[][] parts) {
      long[] own = parts[Span.partAt(part)];
      if (own != null) {
        return own;
      }
    }
    Part.none(spare);
    addTo(spare, part);
    return spare;
  }

  @Override
  public int countIn(Picked picked) {
    int both = 0;
    for (int span = spans.length - 1; span >= 0; span--) {
      both += picked.countBoth(spans[span], span);
    }
    return both;
  }

  @Override
  public void visit(long[] bits, int part, Visitor visitor) {
    Object span = span(Span.ofPart(part));
    if (span instanceof long[][] parts) {
      long[] own = parts[Span.partAt(part)];
      for (int word = 0; own != null && word < Part.WORDS; word++) {
        for (long left = bits[word] & own[word]; left != 0; left &= left - 1) {
          visitor.row((word << 6) | Long.numberOfTrailingZeros(left));
        }
      }
    } else if (span instanceof char[] list) {
      int end = Listed.begin(list, Span.partAt(part) + 1);
      for (int i = Listed.begin(list, Span.partAt(part)); i < end; i++) {
        int at = Part.at(list[i]);
        if (Part.has(bits, at)) {
          visitor.row(at);
        }
      }
    }
  }

  @Override
  public void addPoints(int part, Sums sums) {
    Object span = span(Span.ofPart(part));
    if (span instanceof long[][] parts) {
      long[] own = parts[Span.partAt(part)];
      if (own != null) {
        sums.addIn(own);
      }
    } else if (span instanceof char[] list) {
      int end = Listed.begin(list, Span.partAt(part) + 1);
      for (int i = Listed.begin(list, Span.partAt(part)); i < end; i++) {
        sums.addIfChosen(Part.at(list[i]));
      }
    }
  }

  @Override
  public int[] toArray() {
    int[] rows = new int[count];
    int[] filled = {0};
    long[] spare = new long[Part.WORDS];
    for (int part = 0; part < spans.length * Span.PARTS; part++) {
      int from = part << Part.BITS;
      long[] own = bits(part, spare);
      visit(own, part, at -> rows[filled[0]++] = from | at);
    }
    return rows;
  }

  @Override
  public long bytes() {
    long bytes = HEADERS + 4L * spans.length;
    for (Object span : spans) {
      if (span instanceof long[][] parts) {
        bytes += ARRAY_HEADER + 4L * parts.length;
        bytes += Arrays.stream(parts).mapToLong(ManyRows::bytes).sum();
      } else if (span instanceof char[] list) {
        bytes += ARRAY_HEADER + (2L * list.length + 7) / 8 * 8;
      }
    }
    return bytes;
  }

  private static long bytes(long @Nullable [] bits) {
    return bits == null ? 0 : ARRAY_HEADER + 8L * bits.length;
  }
}
