package org.constellation.matching.index;

import java.util.Arrays;
import java.util.UUID;
import org.constellation.matching.index.rows.Ids;
import org.constellation.matching.index.rows.Pages;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Weighing;
import org.jspecify.annotations.Nullable;

/** One state of all mentors, for readers to keep while a query lasts. */
final class State implements Ids.Keys {

  /** Rows in use, those of mentors who have gone included. */
  final int size;

  final int mentors;
  final Columns[] parts;
  final Ids ids;

  /** The rows of each term, by its number. */
  final Pages<Rows> terms;

  final Era era;

  /** What mentors are ranked by. */
  final Weighing weighing;

  final Rarity rarity;
  final Equity equity;

  State(
      int size,
      int mentors,
      Columns[] parts,
      Ids ids,
      Pages<Rows> terms,
      Era era,
      Weighing weighing) {
    this.size = size;
    this.mentors = mentors;
    this.parts = parts;
    this.ids = ids;
    this.terms = terms;
    this.era = era;
    this.weighing = weighing;
    this.rarity = weighing.rarity();
    this.equity = weighing.equity();
  }

  /** The same, whatever is told of loads from here on; for whoever keeps writers away. */
  State frozen() {
    Columns[] kept = Arrays.stream(parts).map(Columns::frozen).toArray(Columns[]::new);
    return new State(size, mentors, kept, ids, terms, era, weighing);
  }

  /** Where the mentor stands, or {@link Ids#ABSENT}. */
  int find(UUID id) {
    return ids.find(id, this);
  }

  @Override
  public boolean is(int row, UUID id) {
    return row < size && parts[Part.of(row)].isOf(Part.at(row), id);
  }

  @Override
  public UUID of(int row) {
    return part(row).id(Part.at(row));
  }

  Columns part(int row) {
    return parts[Part.of(row)];
  }

  byte @Nullable [] card(int row) {
    return part(row).card(Part.at(row));
  }

  /** The rows of a term, none when it has no number. */
  Rows rows(int term) {
    Rows rows = term < 0 ? null : terms.get(term);
    return rows == null ? Rows.none() : rows;
  }

  /** Whether one row's id comes before another's. */
  boolean isBefore(int row, int other) {
    Columns one = part(row);
    Columns two = part(other);
    long high = one.idHigh(Part.at(row));
    long otherHigh = two.idHigh(Part.at(other));
    return high == otherHigh
        ? Long.compareUnsigned(one.idLow(Part.at(row)), two.idLow(Part.at(other))) < 0
        : Long.compareUnsigned(high, otherHigh) < 0;
  }
}
