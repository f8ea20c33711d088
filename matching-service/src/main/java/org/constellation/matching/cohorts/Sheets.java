package org.constellation.matching.cohorts;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import org.constellation.contracts.events.MatchEvent;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.cohorts.CohortRun.Chosen;
import org.constellation.matching.cohorts.CohortRun.Head;
import org.constellation.platform.access.Scope;
import org.constellation.platform.aggregates.AggregateType;
import org.constellation.platform.aggregates.Aggregates;
import org.constellation.platform.aggregates.Aggregates.Newcomer;
import org.constellation.platform.aggregates.Keys;
import org.constellation.platform.aggregates.Page;
import org.constellation.platform.aggregates.Versioned;
import org.constellation.platform.events.EventIds;

/** The sheets of all cohorts. */
final class Sheets {

  static final AggregateType<Sheet> TYPE =
      AggregateType.of("cohort-sheets", Sheet.class, Sheet::campus)
          .keyedBy(sheet ->
              Keys.of("run", sheet.runId())
                  .and("mentees", sheet.entries().stream().map(Entry::menteeId).toList())
                  .and("mentors", mentors(sheet)))
          .indexed("run", "mentees")
          .indexed("run", "mentors");

  private static final int AT_ONCE = 20;

  /** While the store takes some, the next ones are made ready. */
  private static final int BESIDE = 4;

  private static final int PAGE = 100;

  private final Aggregates<Sheet, MatchEvent> sheets;

  Sheets(Aggregates<Sheet, MatchEvent> sheets) {
    this.sheets = sheets;
  }

  private static List<UUID> mentors(Sheet sheet) {
    return sheet.entries().stream()
        .flatMap(entry -> Optional.ofNullable(entry.pairing()).stream())
        .map(Pairing::mentorId)
        .distinct()
        .toList();
  }

  /** What was chosen the last time stays while it is chosen anew, on the other half of the ids. */
  static UUID id(UUID runId, int attempt, int number) {
    String half = attempt % 2 == 1 ? "cohort-sheet" : "cohort-sheet-anew";
    return EventIds.named(half, runId.toString(), Integer.toString(number));
  }

  /**
   * Puts entries on sheets, in place of what an earlier attempt put there: the last but one.
   *
   * @param written is told now and then how many entries are
   */
  void write(Head head, int attempt, List<Entry> entries, IntConsumer written) {
    int count = Math.ceilDiv(entries.size(), Sheet.MOST_ENTRIES);
    for (int done = 0; done < count; done += AT_ONCE * BESIDE) {
      int first = done;
      IntStream.range(0, BESIDE)
          .map(beside -> first + beside * AT_ONCE)
          .filter(from -> from < count)
          .parallel()
          .forEach(from -> put(head, attempt, entries, from, Math.min(count, from + AT_ONCE)));
      written.accept(Math.min(entries.size(), (done + AT_ONCE * BESIDE) * Sheet.MOST_ENTRIES));
    }
  }

  private void put(Head head, int attempt, List<Entry> entries, int from, int to) {
    List<Newcomer<Sheet, MatchEvent>> some =
        IntStream.range(from, to)
            .mapToObj(number -> sheet(head, attempt, entries, number))
            .toList();
    Set<UUID> fresh = sheets.createAll(some);
    some.stream()
        .filter(one -> !fresh.contains(one.id()))
        .forEach(
            one -> sheets.change(Scope.SERVICE, one.id(), there -> there.replacedBy(one.state())));
  }

  private static Newcomer<Sheet, MatchEvent> sheet(
      Head head, int attempt, List<Entry> entries, int number) {
    int from = number * Sheet.MOST_ENTRIES;
    int to = Math.min(entries.size(), from + Sheet.MOST_ENTRIES);
    String campus = head.setup().campus();
    Sheet sheet =
        new Sheet(head.runId(), campus, attempt, number, entries.subList(from, to), false);
    return new Newcomer<>(id(head.runId(), attempt, number), sheet, List.of());
  }

  /** Proposes all pairs of a sheet; what was proposed is not proposed again. */
  void tell(
      Head head,
      Chosen chosen,
      int number,
      Function<UUID, Optional<ProfileCard>> cards,
      Instant now) {
    var _ =
        sheets.change(
            Scope.SERVICE,
            id(head.runId(), chosen.attempt(), number),
            sheet -> sheet.tell(head.setup(), chosen, cards, now));
  }

  /** Entries as they are now, with their numbers, from a number on; of at most some sheets. */
  Map<Integer, Entry> from(Scope scope, Head head, Chosen chosen, int first, int most) {
    int sheet = first / Sheet.MOST_ENTRIES;
    List<UUID> ids =
        IntStream.range(sheet, Math.min(chosen.summary().sheets(), sheet + most))
            .mapToObj(number -> id(head.runId(), chosen.attempt(), number))
            .toList();
    Map<Integer, Entry> found = new HashMap<>();
    for (Versioned<Sheet> each : sheets.find(scope, ids)) {
      int number = each.state().number() * Sheet.MOST_ENTRIES;
      for (Entry entry : each.state().entries()) {
        if (number >= first) {
          found.put(number, chosen.current(entry));
        }
        number++;
      }
    }
    return found;
  }

  /** What a mentee gets as it is now. */
  Optional<Entry> of(Scope scope, Head head, Chosen chosen, UUID mentee) {
    return onSheets(scope, chosen, Keys.of("run", head.runId()).and("mentees", mentee)).stream()
        .filter(entry -> entry.menteeId().equals(mentee))
        .map(chosen::current)
        .findFirst();
  }

  /** What the mentees of a mentor get, as it is now. */
  List<Entry> holding(Scope scope, Head head, Chosen chosen, UUID mentor) {
    Map<UUID, Entry> entries = new HashMap<>();
    onSheets(scope, chosen, Keys.of("run", head.runId()).and("mentors", mentor))
        .forEach(entry -> entries.put(entry.menteeId(), entry));
    entries.putAll(chosen.changes());
    return entries.values().stream().filter(entry -> isOf(entry, mentor)).toList();
  }

  private static boolean isOf(Entry entry, UUID mentor) {
    Pairing pairing = entry.pairing();
    return pairing != null && pairing.mentorId().equals(mentor);
  }

  private List<Entry> onSheets(Scope scope, Chosen chosen, Keys keys) {
    List<Entry> found = new ArrayList<>();
    Optional<Page.Position> after = Optional.empty();
    do {
      var page = sheets.list(scope, keys, new Page.Wanted(PAGE, after));
      page.items().stream()
          .map(Versioned::state)
          .filter(sheet -> sheet.attempt() == chosen.attempt())
          .forEach(sheet -> found.addAll(sheet.entries()));
      after = page.next();
    } while (after.isPresent());
    return found;
  }
}
