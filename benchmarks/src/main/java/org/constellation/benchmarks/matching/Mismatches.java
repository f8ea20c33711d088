package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.constellation.contracts.events.CampusCard;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.Channel;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Reason;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.system.figures.Figures;

/**
 * Asks the engine and brute force the same while a second thread makes one change at a time. A
 * query beside the change must be answered as before it or as after it, and the same query after it
 * as after it, row for row. The turn of an epoch, by which rarities are counted anew and which
 * moves everybody's points, waits for the query.
 */
final class Mismatches {

  private static final List<Need> NEEDS = List.of(Need.values());
  private static final List<InteractionType> TYPES = List.of(InteractionType.values());
  private static final List<Channel> CHANNELS = List.of(Channel.values());

  /** In several parts of the index. */
  private static final int MENTORS = 20_000;

  private static final int MENTEES = 100;
  private static final int LONGEST_PAUSE = 150_000;

  private final LiveIndex engine = new LiveIndex(Crowd.NOW);
  private final List<ProfileCard> mentees = new ArrayList<>();
  private final SplittableRandom chance = new SplittableRandom(3);
  private final Oracle oracle;
  private final Turmoil turmoil;
  private int mismatches;
  private int beside;
  private int different;
  private int tied;

  private Mismatches(Crowd crowd) {
    Set<String> sharing =
        crowd.campuses().stream()
            .filter(card -> card.consortium() != null)
            .map(CampusCard::campus)
            .collect(Collectors.toSet());
    TidyScan scan = new TidyScan(sharing);
    crowd.campuses().forEach(engine::put);
    List<ProfileCard> cards = new ArrayList<>();
    List<MentorLoad> loads = new ArrayList<>();
    for (int i = 0; i < MENTORS; i++) {
      // Everybody three times, so that ties are common.
      ProfileCard drawn = crowd.mentor(i / 3);
      cards.add(Cards.withId(drawn, crowd.mentor(i).personId()));
      loads.add(Loads.withId(crowd.load(drawn, 1), cards.getLast().personId()));
      engine.put(cards.getLast());
      engine.put(loads.getLast());
      scan.add(cards.getLast(), loads.getLast());
    }
    scan.count();
    for (int i = 0; i < MENTEES; i++) {
      mentees.add(crowd.mentee(i));
      engine.put(mentees.getLast());
    }
    oracle = new Oracle(scan);
    turmoil = new Turmoil(crowd, engine, oracle, chance, cards, loads);
  }

  static void count(Crowd crowd, int queries, Figures figures) throws Exception {
    Mismatches compared = new Mismatches(crowd);
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      for (int i = 0; i < queries; i++) {
        compared.ask(writer);
      }
    }
    figures.exactly(
        "mismatches with brute force; updates running",
        compared.mismatches,
        "of " + queries + " queries",
        0);
    figures.atLeast(
        "of these queries with a change in their midst", compared.beside, "", queries / 10.0);
    figures.tell("of these queries whose answer the change changed", compared.different, "");
    figures.tell("of these answers with ties", compared.tied, "");
  }

  private void ask(ExecutorService writer) throws Exception {
    ProfileCard mentee = mentees.get(chance.nextInt(MENTEES));
    Wanted wanted = wanted(mentee);
    List<TidyScan.Hit> before = told(wanted);
    Turmoil.Change change = turmoil.next(mentee, before);
    List<TidyScan.Hit> meanwhile =
        change.moves() ? quietly(change, wanted) : besides(change, wanted, writer);
    List<TidyScan.Hit> after = told(wanted);
    boolean same = meanwhile.equals(after) || meanwhile.equals(oracle.recommend(mentee, wanted));
    change.toOracle().run();
    same &= after.equals(oracle.recommend(mentee, wanted));
    mismatches += same ? 0 : 1;
    different += before.equals(after) ? 0 : 1;
    tied += hasTies(after) ? 1 : 0;
  }

  private List<TidyScan.Hit> quietly(Turmoil.Change change, Wanted wanted) {
    change.toEngine().run();
    return told(wanted);
  }

  /** When something was begun and when it was over. */
  private record Span(long from, long to) {
    boolean meets(Span other) {
      return from < other.to && other.from < to;
    }
  }

  private List<TidyScan.Hit> besides(Turmoil.Change change, Wanted wanted, ExecutorService writer)
      throws Exception {
    long pause = chance.nextInt(LONGEST_PAUSE);
    AtomicBoolean awake = new AtomicBoolean();
    Callable<Span> changing =
        () -> {
          awake.set(true);
          long due = System.nanoTime() + pause;
          while (System.nanoTime() < due) {
            Thread.onSpinWait();
          }
          long from = System.nanoTime();
          change.toEngine().run();
          return new Span(from, System.nanoTime());
        };
    Future<Span> changed = writer.submit(changing);
    while (!awake.get()) {
      Thread.onSpinWait();
    }
    long from = System.nanoTime();
    List<TidyScan.Hit> told = told(wanted);
    Span asking = new Span(from, System.nanoTime());
    beside += changed.get().meets(asking) ? 1 : 0;
    return told;
  }

  private Wanted wanted(ProfileCard mentee) {
    return new Wanted(
        mentee.personId(),
        NEEDS.get(chance.nextInt(NEEDS.size())),
        chance.nextBoolean()
            ? Optional.empty()
            : Optional.of(TYPES.get(chance.nextInt(TYPES.size()))),
        chance.nextBoolean() ? Set.of() : Set.of(CHANNELS.get(chance.nextInt(CHANNELS.size()))),
        20,
        Crowd.NOW);
  }

  private List<TidyScan.Hit> told(Wanted wanted) {
    return engine.recommend(wanted).stream().map(Mismatches::hit).toList();
  }

  private static TidyScan.Hit hit(Recommendation told) {
    int sum = told.candidate().score().reasons().stream().mapToInt(Reason::points).sum();
    return new TidyScan.Hit(told.candidate().id(), told.candidate().circle(), sum);
  }

  private static boolean hasTies(List<TidyScan.Hit> answer) {
    Set<String> standing = new HashSet<>();
    return !answer.stream().allMatch(hit -> standing.add(hit.circle() + " " + hit.points()));
  }
}
