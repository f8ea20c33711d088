package org.constellation.matching.index;

import java.util.Arrays;
import org.constellation.matching.index.rows.Gathered;
import org.constellation.matching.index.rows.Pages;
import org.constellation.matching.index.rows.Rows;
import org.jspecify.annotations.Nullable;

/**
 * The rows of each term while they are made. Until they are first published they are changed in
 * place, and new rows are gathered and entered many at a time.
 */
final class TermRows {

  private final Terms names;
  private Pages<Rows> terms = Pages.empty();

  /** What is not entered yet; nothing any more once there are readers. */
  private @Nullable Gathered gathered = new Gathered();

  TermRows(Terms names) {
    this.names = names;
  }

  /** For readers to keep. */
  Pages<Rows> published() {
    settle();
    if (gathered != null) {
      gathered = null;
      layOut();
    }
    return terms;
  }

  /**
   * Puts what belongs to a set in one stretch of memory. As mentors come and change it ends up
   * wherever there is room, and a count that goes to each part's bitmap by itself takes twice as
   * long.
   */
  void layOut() {
    if (gathered == null) {
      terms = terms.each(Rows::copy);
    }
  }

  /**
   * Enters a row that nothing was true of.
   *
   * @param last whether it comes right after all others
   */
  void add(int row, boolean last, Traits traits) {
    if (last && gathered != null) {
      if (gathered.isFull()) {
        settle();
      }
      traits.addTo(gathered, row);
    } else {
      move(row, new int[0], traits.sorted());
    }
  }

  /** Enters what was only gathered. */
  private void settle() {
    if (gathered != null && !gathered.isEmpty()) {
      gathered.drain(
          names.count(),
          (term, rows, begin, end) -> enter(term, entered(term).with(rows, begin, end)));
    }
  }

  /**
   * What is true of a row changes.
   *
   * @param before numbers of terms that were true, sorted
   * @param now those that are
   */
  void move(int row, int[] before, int[] now) {
    boolean inPlace = gathered != null;
    for (int term : before) {
      if (Arrays.binarySearch(now, term) < 0) {
        set(term, of(term).without(row, inPlace));
      }
    }
    for (int term : now) {
      if (before.length == 0 || Arrays.binarySearch(before, term) < 0) {
        set(term, of(term).with(row, inPlace));
      }
    }
  }

  Rows of(int term) {
    settle();
    return entered(term);
  }

  private Rows entered(int term) {
    Rows rows = term < 0 ? null : terms.get(term);
    return rows == null ? Rows.none() : rows;
  }

  void set(int term, Rows rows) {
    settle();
    enter(term, rows);
  }

  private void enter(int term, Rows rows) {
    if (rows != terms.get(term)) {
      terms = terms.with(term, rows, gathered != null);
    }
  }
}
