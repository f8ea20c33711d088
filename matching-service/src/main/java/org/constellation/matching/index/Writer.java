package org.constellation.matching.index;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.Offering;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.cards.CardOut;
import org.constellation.matching.index.rows.Ids;
import org.constellation.matching.index.rows.Part;
import org.constellation.matching.index.rows.Rows;
import org.constellation.matching.ranking.Equity;
import org.constellation.matching.ranking.Rarity;
import org.jspecify.annotations.Nullable;

/** Takes in what happens to mentors. For one thread at a time. */
final class Writer {

  private final Lexicon lexicon;
  private final Surroundings around;
  private final Draft draft;
  private final CardOut written;
  private final Loads loads;
  private final Traits traits;

  Writer(Lexicon lexicon, Surroundings around, Instant clock) {
    this.lexicon = lexicon;
    this.around = around;
    this.draft = new Draft(lexicon, clock);
    this.written = new CardOut(lexicon.names());
    this.loads = new Loads(lexicon, draft);
    this.traits = new Traits(lexicon.terms(), lexicon.names());
  }

  State published() {
    return draft.published();
  }

  /** What is kept to find terms by names and words. */
  long bytes() {
    return traits.bytes();
  }

  /** Where the mentor stands, or {@link Ids#ABSENT}. */
  int find(UUID id) {
    return draft.find(id);
  }

  /** The card of the mentor in a row. */
  byte @Nullable [] card(int row) {
    return row < 0 ? null : draft.part(row).card(Part.at(row));
  }

  /** The card as bytes, and nothing else yet. */
  byte[] write(ProfileCard card) {
    return written.write(card);
  }

  /**
   * Takes in what {@link #write} has just written.
   *
   * @param known where the mentor stands, or {@link Ids#ABSENT}
   */
  void put(ProfileCard card, Offering offering, byte[] bytes, int known) {
    UUID id = card.personId();
    int zone = draft.zone(card.timeZone());
    Line line = Lexicon.line(card, offering, bytes, zone, draft.era());
    long capacity = Capacity.offering(written.types());
    find(card, offering);
    byte[] load;
    int row = known;
    if (row < 0) {
      load = loads.taken(id);
      row = draft.add(line, traits);
    } else {
      load = draft.part(row).load(Part.at(row));
      int[] now = traits.sorted();
      draft.set(row, line, terms(id, row), now);
    }
    loads.keep(row, load, capacity);
  }

  private void find(ProfileCard card, Offering offering) {
    traits.find(card, offering, written, around.sharing(card.campus()).orElse(null));
  }

  /** Nothing happens when the person is no mentor. */
  void remove(UUID id) {
    int row = draft.find(id);
    if (row >= 0) {
      byte[] load = draft.part(row).load(Part.at(row));
      if (load != null) {
        loads.letWait(id, load);
      }
      draft.remove(id, row, terms(id, row));
    }
  }

  private int[] terms(UUID id, int row) {
    ProfileCard card = read(id, row);
    Offering offering = card.offering();
    if (offering == null) {
      return new int[0];
    }
    var _ = written.write(card);
    find(card, offering);
    return traits.sorted();
  }

  private ProfileCard read(UUID id, int row) {
    byte[] bytes = draft.part(row).card(Part.at(row));
    if (bytes == null) {
      throw new IllegalStateException("a mentor's row has no card");
    }
    return lexicon.cards().read(id, bytes);
  }

  /** Returns whether readers need another state to see it. */
  boolean put(MentorLoad load) {
    return loads.put(load);
  }

  /** Of people who are no mentors. */
  List<MentorLoad> waitingLoads() {
    return loads.waiting();
  }

  void forgetLoad(UUID id) {
    loads.forget(id);
  }

  /** Shows the mentors of a campus to another consortium, or to none. */
  void share(String campus, Optional<String> before, Optional<String> now) {
    if (before.equals(now)) {
      return;
    }
    int[] rows = draft.terms().of(lexicon.terms().find(Terms.Kind.CAMPUS, campus)).toArray();
    Rows willing = draft.terms().of(Terms.SHARED);
    before.ifPresent(consortium -> {
      Rows fewer = draft.terms().of(number(consortium)).copy();
      for (int row : rows) {
        fewer = fewer.without(row, true);
      }
      draft.terms().set(number(consortium), fewer);
    });
    now.ifPresent(consortium -> {
      Rows more = draft.terms().of(number(consortium)).copy();
      for (int row : rows) {
        more = willing.has(row) ? more.with(row, true) : more;
      }
      draft.terms().set(number(consortium), more);
    });
  }

  private int number(String consortium) {
    return lexicon.terms().number(Terms.Kind.CONSORTIUM, consortium);
  }

  /** Moves on, or back, to the time of a query. */
  State turnTo(Instant now) {
    draft.turnTo(now);
    packAnew();
    return draft.published();
  }

  void freeze(Rarity rarity) {
    draft.freeze(rarity);
  }

  /** From now on mentors are ranked by this correction; only those whom it moves are touched. */
  void correct(Equity equity) {
    Equity before = draft.equity();
    draft.correct(equity);
    if (before.on() != equity.on()) {
      packAnew();
      return;
    }
    Stream.concat(before.shown().keySet().stream(), equity.shown().keySet().stream())
        .filter(mentor -> before.shown(mentor) != equity.shown(mentor))
        .mapToInt(draft::find)
        .filter(row -> row != Ids.ABSENT)
        .forEach(loads::pack);
  }

  private void packAnew() {
    for (int row = 0; row < draft.size(); row++) {
      loads.pack(row);
    }
  }
}
