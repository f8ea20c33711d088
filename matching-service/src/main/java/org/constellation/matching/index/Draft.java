package org.constellation.matching.index;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.constellation.matching.index.rows.Ids;
import org.constellation.matching.index.rows.Pages;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.constellation.matching.ranking.Weighing;
import org.jspecify.annotations.Nullable;

/**
 * The next state while it is made. Before the first one is published nobody looks, and everything
 * is changed in place; from then on whatever a reader may look at is copied before it is changed.
 * For one thread at a time.
 */
final class Draft implements Ids.Keys {

  private final Lexicon lexicon;
  private final TermRows terms;
  private final Deque<Integer> freed = new ArrayDeque<>();
  private boolean shared;
  private int sharedSize;
  private int size;
  private int mentors;
  private Columns[] parts = {};
  private Ids ids = new Ids();
  private Weighing weighing = Weighing.of(Rarity.NONE, Equity.NONE);

  /** Whether rarities are counted here, as nobody has frozen any. */
  private boolean counting = true;

  private Instant clock;
  private Era era;

  /**
   * @param clock about the time of the first query
   */
  Draft(Lexicon lexicon, Instant clock) {
    this.lexicon = lexicon;
    this.terms = new TermRows(lexicon.terms());
    this.clock = clock;
    this.era = Era.around(clock, lexicon.zones());
  }

  /** What has been made so far, for readers to keep. */
  State published() {
    Pages<Rows> entered = terms.published();
    if (counting && weighing.rarity().isOutgrownBy(mentors)) {
      weighing = Weighing.of(TagCount.of(lexicon.terms(), entered, mentors), weighing.equity());
    }
    shared = true;
    sharedSize = size;
    return new State(size, mentors, parts, ids, entered, era, weighing);
  }

  int find(UUID id) {
    return ids.find(id, this);
  }

  @Override
  public boolean is(int row, UUID id) {
    return part(row).isOf(Part.at(row), id);
  }

  @Override
  public UUID of(int row) {
    return part(row).id(Part.at(row));
  }

  Columns part(int row) {
    return parts[Part.of(row)];
  }

  /** The number of a zone, by whose clocks mentors can be counted from now on. */
  int zone(String name) {
    int zone = lexicon.zones().number(name);
    if (zone >= era.offsets.length) {
      era = Era.around(clock, lexicon.zones());
    }
    return zone;
  }

  YearMonth month(int row) {
    return era.months[part(row).zone[Part.at(row)]];
  }

  /** A row for somebody new. */
  int add(Line line, Traits traits) {
    boolean last = freed.isEmpty();
    int row = last ? size++ : freed.pop();
    if (Part.count(size) > parts.length) {
      parts = Arrays.copyOf(parts, parts.length + 1);
      parts[parts.length - 1] = new Columns();
    }
    replace(row, part -> part.with(Part.at(row), line, row >= sharedSize));
    terms.add(row, last, traits);
    ids = ids.with(line.id, row, this);
    mentors++;
    return row;
  }

  /**
   * Puts somebody's line in their row.
   *
   * @param before numbers of terms that were true, sorted
   * @param now those that are
   */
  void set(int row, Line line, int[] before, int[] now) {
    replace(row, part -> part.with(Part.at(row), line, row >= sharedSize));
    terms.move(row, before, now);
  }

  /** Somebody is no mentor any more; another one may get the row. */
  void remove(UUID id, int row, int[] before) {
    terms.move(row, before, new int[0]);
    ids.remove(id, row);
    part(row).forgetLoad(Part.at(row), 0);
    replace(row, part -> part.without(Part.at(row)));
    freed.push(row);
    mentors--;
  }

  void setPause(int row, @Nullable Instant until) {
    replace(row, part -> part.withPause(Part.at(row), until));
  }

  private void replace(int row, UnaryOperator<Columns> change) {
    Columns before = part(row);
    Columns after = change.apply(before);
    if (after != before) {
      parts = shared ? parts.clone() : parts;
      parts[Part.of(row)] = after;
    }
  }

  TermRows terms() {
    return terms;
  }

  /** Moves on, or back, to the time of a query. */
  void turnTo(Instant now) {
    int[] before = era.offsets;
    clock = now;
    era = Era.around(now, lexicon.zones());
    int[] forward = era.offsets.clone();
    boolean turned = false;
    for (int zone = 0; zone < forward.length; zone++) {
      forward[zone] -= before[zone];
      turned |= forward[zone] != 0;
    }
    // Readers of the state before see everybody's room as it stood by the clocks before.
    parts = Arrays.stream(parts).map(Columns::frozen).toArray(Columns[]::new);
    if (turned) {
      parts = Arrays.stream(parts).map(part -> part.turned(forward)).toArray(Columns[]::new);
    }
  }

  /** Keeps the rarities. */
  void correct(Equity equity) {
    weighing = Weighing.of(weighing.rarity(), equity);
  }

  /**
   * These are kept until others are given; none at all are counted here. As all of that is once a
   * day, memory is put in order with it.
   */
  void freeze(Rarity rarity) {
    terms.layOut();
    counting = rarity.mentors() == 0;
    weighing = Weighing.of(rarity, weighing.equity());
  }

  Equity equity() {
    return weighing.equity();
  }

  int size() {
    return size;
  }

  Era era() {
    return era;
  }
}
