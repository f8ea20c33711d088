package org.constellation.matching.cohorts;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Predicate;
import org.constellation.contracts.Decision;
import org.constellation.matching.cohorts.CohortRun.Chosen;
import org.constellation.matching.cohorts.CohortRun.Head;
import org.constellation.matching.index.Gallery;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Creation;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Outcome;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;

/** What coordinators do with cohorts. */
final class CohortDesk {

  static final AggregateType<CohortRun> TYPE =
      AggregateType.of("cohorts", CohortRun.class, (CohortRun run) -> run.head().setup().campus())
          .dueAt(CohortRun::dueAt);

  /** Sheets that one page looks through at most; the next page goes on where it ended. */
  private static final int SHEETS_A_PAGE = 200;

  private static final int SHEETS_AT_ONCE = 4;

  private final Aggregates<CohortRun, Void> runs;
  private final Sheets sheets;
  private final CohortWork work;
  private final LiveIndex index;
  private final Clock clock;

  CohortDesk(
      Aggregates<CohortRun, Void> runs,
      Sheets sheets,
      CohortWork work,
      LiveIndex index,
      Clock clock) {
    this.runs = runs;
    this.sheets = sheets;
    this.work = work;
    this.index = index;
    this.clock = clock;
  }

  /** Begins, unless the same command came before. */
  Creation<CohortRun> begin(UUID id, String bodyHash, UUID coordinator, Setup setup) {
    Instant now = clock.instant();
    CohortRun run = CohortMoves.begin(new Head(id, coordinator, setup, now), now);
    Creation<CohortRun> creation = runs.create(id, bodyHash, run, List.of());
    if (creation instanceof Creation.Fresh<CohortRun>(var fresh)) {
      work.carryOn(fresh);
    }
    return creation;
  }

  Optional<Versioned<CohortRun>> find(Scope scope, UUID id) {
    return runs.find(scope, id);
  }

  Page<Versioned<CohortRun>> list(Scope scope, Page.Wanted wanted) {
    return runs.list(scope, Keys.none(), wanted);
  }

  Outcome<CohortRun> again(Scope scope, UUID id) {
    return move(scope, id, CohortMoves::again);
  }

  Outcome<CohortRun> stay(Scope scope, UUID id) {
    return move(scope, id, CohortMoves::stay);
  }

  Outcome<CohortRun> cancel(Scope scope, UUID id) {
    return move(scope, id, CohortMoves::cancel);
  }

  Outcome<CohortRun> publish(Scope scope, UUID id) {
    return move(scope, id, CohortMoves::publish);
  }

  private Outcome<CohortRun> move(
      Scope scope, UUID id, BiFunction<CohortRun, Instant, Decision<CohortRun, Void>> move) {
    Optional<CohortRun> before = runs.find(scope, id).map(Versioned::state);
    Outcome<CohortRun> outcome = runs.change(scope, id, run -> move.apply(run, clock.instant()));
    if (outcome instanceof Outcome.Changed<CohortRun>(var now)
        && !before.equals(Optional.of(now.state()))) {
      work.carryOn(now);
    }
    return outcome;
  }

  /**
   * Entries in the order of the mentees' ids, with their numbers.
   *
   * @param first number to begin with
   * @param wanted which of them
   * @return with the number to go on with, empty at the end
   */
  Stretch entries(
      Scope scope, Head head, Chosen chosen, int first, int limit, Predicate<Entry> wanted) {
    TreeMap<Integer, Entry> found = new TreeMap<>();
    int next = first;
    int all = chosen.summary().mentees();
    int looked = 0;
    while (next < all && found.size() < limit && looked < SHEETS_A_PAGE) {
      TreeMap<Integer, Entry> some =
          new TreeMap<>(sheets.from(scope, head, chosen, next, SHEETS_AT_ONCE));
      for (Map.Entry<Integer, Entry> each : some.entrySet()) {
        if (found.size() < limit) {
          next = each.getKey() + 1;
          if (wanted.test(each.getValue())) {
            found.put(each.getKey(), each.getValue());
          }
        }
      }
      if (some.isEmpty()) {
        next = all;
      }
      looked += SHEETS_AT_ONCE;
    }
    return new Stretch(
        List.copyOf(found.values()), next < all ? Optional.of(next) : Optional.empty());
  }

  /** A part of a list. */
  record Stretch(List<Entry> entries, Optional<Integer> next) {}

  Optional<Entry> entry(Scope scope, Head head, Chosen chosen, UUID mentee) {
    return sheets.of(scope, head, chosen, mentee);
  }

  /** What a mentee is to get; see {@link Rearranging.Wanted}. */
  record Wanted(UUID menteeId, Optional<UUID> mentorId, Optional<Boolean> pinned, boolean apart) {}

  /** What it would cost to give some mentees something else; nothing is changed. */
  Rearranging.Result rearranged(Scope scope, Head head, Chosen chosen, List<Wanted> wanted) {
    List<Rearranging.Wanted> all = new ArrayList<>();
    for (Wanted one : wanted) {
      Optional<Entry> before = sheets.of(scope, head, chosen, one.menteeId());
      if (before.isEmpty()) {
        return new Rearranging.Result.Impossible(CohortRefusal.NOT_IN_COHORT);
      }
      all.add(
          new Rearranging.Wanted(
              before.get(), one.mentorId().orElse(null), one.pinned().orElse(null), one.apart()));
    }
    Gallery gallery = index.gallery(clock.instant());
    Setup setup = head.setup();
    return Rearranging.of(
        all,
        (mentee, mentor) -> pairing(gallery, setup, new Couple(mentee, mentor)),
        mentor -> left(scope, head, chosen, gallery, mentor));
  }

  /** The two as a pair now; empty when they cannot be one. */
  Optional<Pairing> pairing(Gallery gallery, Setup setup, Couple couple) {
    return setup.never().contains(couple)
        ? Optional.empty()
        : index
            .person(couple.menteeId())
            .flatMap(mentee ->
                gallery.candidate(mentee, setup.need(), setup.interaction(), couple.mentorId()))
            .map(candidate -> Pairing.of(candidate, false));
  }

  private int left(Scope scope, Head head, Chosen chosen, Gallery gallery, UUID mentor) {
    int row = gallery.row(mentor);
    int places = row < 0 ? 0 : gallery.takes(row, head.setup().interaction());
    return places - sheets.holding(scope, head, chosen, mentor).size();
  }

  /** Does it, if nobody changed anything meanwhile. */
  Outcome<CohortRun> rearrange(
      Scope scope, Versioned<CohortRun> seen, Rearranging.Result.Possible rearranged) {
    return runs.change(
        scope,
        seen.id(),
        OptionalLong.of(seen.version()),
        run -> CohortMoves.rearrange(run, rearranged.before(), rearranged.after()));
  }
}
