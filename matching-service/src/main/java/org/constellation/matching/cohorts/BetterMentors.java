package org.constellation.matching.cohorts;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.cohorts.Better.Why;
import org.constellation.matching.cohorts.CohortRun.Chosen;
import org.constellation.matching.index.Gallery;
import org.constellation.matching.index.LiveIndex;
import org.constellation.platform.access.Scope;
import org.jspecify.annotations.Nullable;

/** Finds who would fit a mentee better than whom they got, and says why they got them not. */
final class BetterMentors {

  private static final int MOST = 3;
  private static final int MOST_HOLDERS = 5;

  private final CohortDesk desk;
  private final Sheets sheets;
  private final LiveIndex index;
  private final Clock clock;

  BetterMentors(CohortDesk desk, Sheets sheets, LiveIndex index, Clock clock) {
    this.desk = desk;
    this.sheets = sheets;
    this.index = index;
    this.clock = clock;
  }

  /** The best few, best first. Only under review: what is proposed takes places by itself. */
  List<Better> than(Scope scope, CohortRun.Review run, Entry entry) {
    Gallery gallery = index.gallery(clock.instant());
    return index
        .person(entry.menteeId())
        .map(mentee -> new Explaining(scope, run, entry, mentee, gallery).told())
        .orElse(List.of());
  }

  private record Find(int row, int points) {}

  private static final Comparator<Find> WORST =
      Comparator.comparingInt(Find::points).thenComparingInt(find -> -find.row());

  /** About one mentee. */
  private final class Explaining {
    private final Scope scope;
    private final Setup setup;
    private final CohortRun.Head head;
    private final Chosen chosen;
    private final Entry entry;
    private final ProfileCard mentee;
    private final Gallery gallery;
    private final @Nullable UUID has;

    Explaining(
        Scope scope, CohortRun.Review run, Entry entry, ProfileCard mentee, Gallery gallery) {
      this.scope = scope;
      this.head = run.head();
      this.setup = head.setup();
      this.chosen = run.proposal();
      this.entry = entry;
      this.mentee = mentee;
      this.gallery = gallery;
      this.has = entry.pairing() == null ? null : entry.pairing().mentorId();
    }

    List<Better> told() {
      PriorityQueue<Find> best = new PriorityQueue<>(WORST);
      gallery
          .at(new int[gallery.rows()])
          .lookFor(
              mentee,
              setup.need(),
              setup.interaction(),
              () -> entry.score() + 1,
              (row, points) -> {
                if (!gallery.mentor(row).equals(has)) {
                  best.add(new Find(row, points));
                  if (best.size() > MOST) {
                    best.remove();
                  }
                }
              });
      return best.stream()
          .sorted(WORST.reversed())
          .map(find -> better(gallery.mentor(find.row()), find))
          .toList();
    }

    private Better better(UUID mentor, Find find) {
      int places = gallery.takes(find.row(), setup.interaction());
      List<Entry> holding = sheets.holding(scope, head, chosen, mentor);
      List<Better.Holder> holders =
          holding.size() < places
              ? List.of()
              : holding.stream()
                  .sorted(Comparator.comparingInt(Entry::score))
                  .limit(MOST_HOLDERS)
                  .map(one -> new Better.Holder(one, exchangeCost(one, mentor)))
                  .toList();
      Why why = why(mentor, holding.size(), places);
      return new Better(mentor, find.points(), why, places, holders);
    }

    private Why why(UUID mentor, int held, int places) {
      Pairing pairing = entry.pairing();
      if (setup.never().contains(new Couple(entry.menteeId(), mentor))) {
        return Why.NEVER;
      }
      if (chosen.changes().containsKey(entry.menteeId()) || (pairing != null && pairing.pinned())) {
        return Why.BY_HAND;
      }
      if (held >= places) {
        return held == 0 ? Why.NO_PLACE : Why.PLACES_TAKEN;
      }
      if (entry.fullGroup() != null) {
        return Why.GROUP_FULL;
      }
      return has != null && sheets.holding(scope, head, chosen, has).size() <= setup.leastEach()
          ? Why.LEAST_LOAD
          : Why.PLACE_LEFT;
    }

    private @Nullable Long exchangeCost(Entry holder, UUID mentor) {
      var exchange =
          List.of(
              new Rearranging.Wanted(entry, mentor, null, false),
              new Rearranging.Wanted(holder, has, null, has == null));
      var result =
          Rearranging.of(exchange, (one, other) -> pairing(new Couple(one, other)), _ -> 0);
      return result instanceof Rearranging.Result.Possible possible ? possible.cost() : null;
    }

    private Optional<Pairing> pairing(Couple couple) {
      return desk.pairing(gallery, setup, couple);
    }
  }
}
