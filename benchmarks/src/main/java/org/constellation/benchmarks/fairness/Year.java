package org.constellation.benchmarks.fairness;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.UUID;
import org.constellation.benchmarks.fairness.Learners.Learner;
import org.constellation.contracts.events.CampusPolicy;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.events.Relation;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.fairness.Crowds;
import org.constellation.matching.fairness.Epoch;
import org.constellation.matching.fairness.Exposure;
import org.constellation.matching.fairness.Gini;
import org.constellation.matching.fairness.Shown;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Candidate;
import org.constellation.matching.ranking.Equity;
import org.jspecify.annotations.Nullable;

/** A year of looking, asking and answering, on the real engine. */
final class Year {

  static final Instant BEGIN = Instant.parse("2026-01-01T00:00:00Z");
  private static final Duration DAY = Duration.ofDays(1);

  /** Who looks for what: drawn before, so that every ranking meets the same wishes. */
  private record Search(
      ProfileCard mentee,
      Need need,
      InteractionType type,
      Instant begun,
      SplittableRandom chance) {}

  private record Event(Instant at, long number, Runnable happens) implements Comparable<Event> {
    @Override
    public int compareTo(Event other) {
      int sooner = at.compareTo(other.at);
      return sooner == 0 ? Long.compare(number, other.number) : sooner;
    }
  }

  private final LiveIndex index = new LiveIndex(BEGIN);
  private final Map<UUID, Desk> desks = new HashMap<>();
  private final PriorityQueue<Event> events = new PriorityQueue<>();
  private final Tally tally = new Tally();
  private final List<Epoch> epochs = new ArrayList<>();
  private final List<Shown> shown = new ArrayList<>();
  private final Exposure exposure = new Exposure();
  private Instant now = BEGIN;
  private long number;
  private long version = 1;

  /**
   * @param corrected whether mentors are ranked as the product does, or by fit alone
   */
  Year(Supply supply, List<Learner> learners, boolean corrected, int days, long seed) {
    supply.campuses().forEach(index::put);
    SplittableRandom chance = new SplittableRandom(seed);
    for (ProfileCard mentor : supply.mentors()) {
      Desk desk = new Desk(mentor, answersWithin(chance), BEGIN);
      desks.put(mentor.personId(), desk);
      index.put(mentor);
      index.put(desk.load());
    }
    for (Learner learner : learners) {
      index.put(learner.card());
      for (int i = 0; i < learner.searches(); i++) {
        Instant at = BEGIN.plusSeconds(chance.nextLong(days * DAY.toSeconds()));
        Need need = Habits.needed(chance);
        InteractionType type = Habits.wanted(chance);
        Search search = new Search(learner.card(), need, type, at, chance.split());
        then(at, () -> look(search, 1));
      }
    }
    index.correct(corrected ? Equity.NONE : Equity.OFF);
    for (int day = 1; corrected && day <= days; day++) {
      then(BEGIN.plus(DAY.multipliedBy(day)), this::turn);
    }
  }

  /** Our choice: two mentors of three have a history to tell it from. */
  private static @Nullable Duration answersWithin(SplittableRandom chance) {
    return chance.nextInt(3) == 0 ? null : Habits.replyTime(chance.nextDouble());
  }

  private void then(Instant at, Runnable happens) {
    events.add(new Event(at, number++, happens));
  }

  Year run() {
    while (!events.isEmpty()) {
      Event next = events.remove();
      now = next.at();
      next.happens().run();
    }
    return this;
  }

  private void turn() {
    shown.add(exposure.take());
    Epoch before = epochs.isEmpty() ? Epoch.FIRST : epochs.getLast();
    Epoch epoch = before.next(epochs.size() + 1, shown.getLast(), crowds());
    epochs.add(epoch);
    index.correct(epoch.equity());
  }

  private Crowds crowds() {
    return Crowds.of(index, index.gallery(now));
  }

  private void look(Search search, int looks) {
    var wanted =
        new Wanted(
            search.mentee().personId(),
            search.need(),
            Optional.of(search.type()),
            Habits.LISTED,
            now);
    List<Candidate> shown = index.recommend(wanted).stream().map(one -> one.candidate()).toList();
    exposure.show(search.mentee(), shown.stream().map(Candidate::mentor).toList());
    tally.look(search.mentee(), shown);
    double choosing = search.chance().nextDouble();
    if (!shown.isEmpty()) {
      ask(search, looks, shown.get(Habits.chosen(shown.size(), choosing)));
    }
  }

  private void ask(Search search, int looks, Candidate asked) {
    tally.ask(search.mentee(), asked);
    Desk desk = desk(asked);
    desk.ask(now);
    index.put(desk.load());
    relate(search, desk, Relation.State.ASKED, null);
    boolean replies = Habits.replies(search.chance().nextDouble());
    Duration reply = Habits.replyTime(search.chance().nextDouble());
    double willing = search.chance().nextDouble();
    boolean welcome = Equity.isWelcome(asked.mentor().offering().wishes(), search.mentee().mode());
    if (replies && reply.compareTo(Habits.EXPIRY) < 0) {
      boolean accepts = Habits.accepts(welcome, willing);
      then(now.plus(reply), () -> answer(search, looks, desk, accepts));
    } else {
      then(now.plus(Habits.EXPIRY), () -> settle(search, looks, desk, Relation.State.ENDED));
    }
  }

  private Desk desk(Candidate asked) {
    return Objects.requireNonNull(desks.get(asked.id()));
  }

  private void answer(Search search, int looks, Desk desk, boolean accepts) {
    if (accepts && desk.accept(search.type())) {
      desk.settle();
      tally.accept(search.mentee(), Duration.between(search.begun(), now));
      index.put(desk.load());
      relate(search, desk, Relation.State.ACTIVE, null);
      then(now.plus(Habits.lasting(search.type())), () -> end(search, desk));
    } else {
      settle(search, looks, desk, Relation.State.DECLINED);
    }
  }

  private void settle(Search search, int looks, Desk desk, Relation.State as) {
    desk.settle();
    index.put(desk.load());
    boolean rests = as == Relation.State.DECLINED;
    relate(search, desk, as, rests ? now.plus(CampusPolicy.DEFAULT.declineRest()) : null);
    if (looks < Habits.MOST_LOOKS && search.chance().nextDouble() < Habits.LOOKING_AGAIN) {
      then(now.plus(DAY), () -> look(search, looks + 1));
    }
  }

  private void end(Search search, Desk desk) {
    desk.end(search.type());
    index.put(desk.load());
    relate(search, desk, Relation.State.ENDED, null);
  }

  private void relate(Search search, Desk desk, Relation.State state, @Nullable Instant until) {
    ProfileCard mentee = search.mentee();
    index.put(
        new Relation(
            mentee.personId(),
            mentee.campus(),
            desk.card.personId(),
            desk.card.campus(),
            version++,
            state,
            until,
            null));
  }

  Tally tally() {
    return tally;
  }

  /** Whether the same corrections follow again from what was shown. */
  boolean replays() {
    Epoch epoch = Epoch.FIRST;
    List<Epoch> again = new ArrayList<>();
    for (Shown one : shown) {
      epoch = epoch.next(again.size() + 1, one, crowds());
      again.add(epoch);
    }
    return again.equals(epochs);
  }

  double gini() {
    return Gini.of(desks.values().stream().mapToLong(Desk::asks).toArray());
  }
}
