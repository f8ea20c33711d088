package org.constellation.matching.cohorts;

import static org.constellation.matching.cohorts.CohortRefusal.MENTOR_WITHOUT_PLACE;
import static org.constellation.matching.cohorts.CohortRefusal.PAIR_NOT_POSSIBLE;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** What some mentees are to get instead: a swap, a move, a pin, or nobody. */
final class Rearranging {

  /**
   * What a mentee is to get.
   *
   * @param mentorId absent to stay with whom they have
   * @param pinned absent to leave it as it is
   * @param apart whether the mentee is to be left without
   */
  record Wanted(Entry before, @Nullable UUID mentorId, @Nullable Boolean pinned, boolean apart) {}

  /** What would be, or why not. */
  sealed interface Result {

    /** Both lists are about the same mentees, in the same order. */
    record Possible(List<Entry> before, List<Entry> after) implements Result {

      /** Points that are lost by it; below 0 when some are won. */
      long cost() {
        return before.stream().mapToLong(Entry::score).sum()
            - after.stream().mapToLong(Entry::score).sum();
      }
    }

    record Impossible(CohortRefusal why) implements Result {}
  }

  private Rearranging() {}

  /**
   * Decides.
   *
   * @param pairing of a mentee with a mentor, empty when it cannot be
   * @param left places of a mentor that nobody of the cohort has now
   */
  static Result of(
      List<Wanted> wanted,
      BiFunction<UUID, UUID, Optional<Pairing>> pairing,
      ToIntFunction<UUID> left) {
    List<Entry> before = new ArrayList<>();
    List<Entry> after = new ArrayList<>();
    Map<UUID, Integer> more = new HashMap<>();
    for (Wanted one : wanted) {
      Optional<Entry> entry = entry(one, pairing);
      if (entry.isEmpty()) {
        return new Result.Impossible(PAIR_NOT_POSSIBLE);
      }
      before.add(one.before());
      after.add(entry.get());
      count(more, one.before(), -1);
      count(more, entry.get(), 1);
    }
    boolean full =
        more.entrySet().stream()
            .anyMatch(
                each -> each.getValue() > 0 && each.getValue() > left.applyAsInt(each.getKey()));
    return full ? new Result.Impossible(MENTOR_WITHOUT_PLACE) : new Result.Possible(before, after);
  }

  private static Optional<Entry> entry(
      Wanted wanted, BiFunction<UUID, UUID, Optional<Pairing>> pairing) {
    Entry before = wanted.before();
    if (wanted.apart()) {
      return Optional.of(before.with(null));
    }
    Pairing has = before.pairing();
    boolean stays = wanted.pinned() == null ? has != null && has.pinned() : wanted.pinned();
    UUID mentor = wanted.mentorId();
    if (mentor == null || (has != null && has.mentorId().equals(mentor))) {
      return Optional.ofNullable(has).map(same -> before.with(same.pinned(stays)));
    }
    return pairing.apply(before.menteeId(), mentor).map(other -> before.with(other.pinned(stays)));
  }

  private static void count(Map<UUID, Integer> more, Entry entry, int times) {
    Pairing pairing = entry.pairing();
    if (pairing != null) {
      more.merge(pairing.mentorId(), times, Integer::sum);
    }
  }
}
