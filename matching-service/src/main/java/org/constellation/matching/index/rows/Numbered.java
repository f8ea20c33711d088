package org.constellation.matching.index.rows;

import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;

/** Values with numbers from 0; once given, a number stays. Readers at any time. */
public final class Numbered<T> {

  public static final int ABSENT = -1;

  private final ConcurrentMap<T, Integer> numbers = new ConcurrentHashMap<>();
  private volatile @Nullable Object[] values = new Object[64];
  private int count;

  /** The number of a value, a new one where it has none. */
  public int number(T value) {
    Integer known = numbers.get(value);
    return known != null ? known : added(value);
  }

  private synchronized int added(T value) {
    Integer known = numbers.get(value);
    if (known != null) {
      return known;
    }
    @Nullable Object[] filled = count < values.length ? values : Arrays.copyOf(values, 2 * count);
    filled[count] = value;
    values = filled; // the volatile write makes the value seen before its number is
    numbers.put(value, count);
    return count++;
  }

  /** The number of a value, or {@link #ABSENT}. */
  public int find(T value) {
    return numbers.getOrDefault(value, ABSENT);
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
    return numbers.size();
  }

  /** All values, in no order. */
  public Set<T> values() {
    return numbers.keySet();
  }
}
