package org.constellation.matching.index.rows;

import java.util.Arrays;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * A list that grows, cheap to change into another one: a change copies one page and the list of
 * pages. Readers keep the one they have.
 */
public final class Pages<T> {

  private static final int BITS = 8;
  private static final int SIZE = 1 << BITS;

  private @Nullable Object[][] pages;

  private Pages(@Nullable Object[][] pages) {
    this.pages = pages;
  }

  public static <T> Pages<T> empty() {
    return new Pages<>(new Object[0][]);
  }

  /** What was put there, or null. */
  @SuppressWarnings("unchecked")
  public @Nullable T get(int index) {
    int page = index >>> BITS;
    return page < pages.length ? (T) pages[page][index & (SIZE - 1)] : null;
  }

  /** With this value there; see {@link Rows#with}. */
  public Pages<T> with(int index, T value, boolean inPlace) {
    int page = index >>> BITS;
    int before = pages.length;
    Pages<T> changed = inPlace ? this : new Pages<>(pages.clone());
    if (page >= before) {
      changed.pages = Arrays.copyOf(pages, page + 1);
      for (int fresh = before; fresh <= page; fresh++) {
        changed.pages[fresh] = new Object[SIZE];
      }
    } else if (!inPlace) {
      changed.pages[page] = pages[page].clone();
    }
    changed.pages[page][index & (SIZE - 1)] = value;
    return changed;
  }

  /** A list with another value in place of each. */
  @SuppressWarnings("unchecked")
  public Pages<T> each(UnaryOperator<T> other) {
    Pages<T> changed = new Pages<>(new Object[pages.length][SIZE]);
    for (int page = 0; page < pages.length; page++) {
      for (int i = 0; i < SIZE; i++) {
        T value = (T) pages[page][i];
        changed.pages[page][i] = value == null ? null : other.apply(value);
      }
    }
    return changed;
  }

  /** One more than the highest index that may be used. */
  public int size() {
    return pages.length << BITS;
  }
}
