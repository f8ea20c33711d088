package org.constellation.store.filter;

import de.bwaldvogel.mongo.backend.Missing;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Looks for a value that passes at the end of a dotted path. An array on the way stands for each
 * document in it, and a number in the path for the element at that place.
 */
record PathWalk(List<String> path, boolean opening, ValueTest test) {
  boolean from(@Nullable Object value, int step) {
    if (step == path.size()) {
      return test.passes(value) || (opening && value instanceof List<?> list && anyOf(list));
    }
    return switch (value) {
      case Map<?, ?> map -> from(field(map, path.get(step)), step + 1);
      case List<?> list -> through(list, step);
      case null, default -> test.passes(Missing.getInstance());
    };
  }

  private static @Nullable Object field(Map<?, ?> map, String name) {
    Object value = map.get(name);
    return value != null || map.containsKey(name) ? value : Missing.getInstance();
  }

  private boolean anyOf(List<?> elements) {
    for (Object element : elements) {
      if (test.passes(element)) {
        return true;
      }
    }
    return false;
  }

  private boolean through(List<?> list, int step) {
    for (Object element : list) {
      if (element instanceof Map<?, ?> && from(element, step)) {
        return true;
      }
    }
    int place = place(path.get(step));
    if (place < 0 || place >= list.size()) {
      return false;
    }
    Object element = list.get(place);
    if (step + 1 == path.size()) {
      return test.passes(element); // itself alone, even if it is an array
    }
    return (element instanceof Map<?, ?> || element instanceof List<?>) && from(element, step + 1);
  }

  /** Places beyond nine digits are in no array. */
  private static int place(String step) {
    boolean number = !step.isEmpty() && step.length() < 10;
    for (int i = 0; i < step.length() && number; i++) {
      number = step.charAt(i) >= '0' && step.charAt(i) <= '9';
    }
    return number ? Integer.parseInt(step) : -1;
  }
}
