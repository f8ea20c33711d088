package org.constellation.store.plan;

import java.util.List;
import java.util.stream.IntStream;
import org.constellation.store.keys.KeyField;
import org.constellation.store.keys.KeyPattern;
import org.jspecify.annotations.Nullable;

/** Whether a walk along an index comes in the order of a sort, and which way to walk. */
record Order(boolean served, boolean backwards) {

  /**
   * The first {@code points} fields are one value within a walk, so they do not matter, unless a
   * document has several values: it sorts by the least of them, not by the one that was asked for.
   */
  static Order of(IndexInfo index, int points, @Nullable KeyPattern sort) {
    if (sort == null) {
      return new Order(true, false);
    }
    List<KeyField> fields = index.pattern().fields();
    List<String> constant =
        IntStream.range(0, points)
            .filter(i -> !index.multikey(i))
            .mapToObj(i -> fields.get(i).path())
            .toList();
    List<KeyField> wanted =
        sort.fields().stream().filter(field -> !constant.contains(field.path())).toList();
    List<KeyField> offered =
        IntStream.range(points, fields.size())
            .takeWhile(i -> !index.multikey(i))
            .mapToObj(fields::get)
            .toList();
    if (wanted.size() > offered.size()) {
      return new Order(false, false);
    }
    boolean forwards = follows(wanted, offered, true);
    return new Order(forwards || follows(wanted, offered, false), !forwards);
  }

  private static boolean follows(List<KeyField> wanted, List<KeyField> offered, boolean same) {
    return IntStream.range(0, wanted.size())
        .allMatch(i ->
            wanted.get(i).path().equals(offered.get(i).path())
                && (wanted.get(i).ascending() == offered.get(i).ascending()) == same);
  }
}
