package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Mentor;
import org.constellation.system.figures.Figures;

/**
 * Mentors become full and free again: how fast that is, and what queries beside it feel. Each
 * change is one of what a mentor is found by, not of the version alone; they go through all mentors
 * in no order, and at any time half of them are full, with and without the changes.
 */
final class Updates {

  private static final int ROUNDS = 10;

  /** In a round: a quarter of a second, so that a pause of the machine can be made up for. */
  private static final int QUERIES = 2_000;

  private static final int WANTED_RATE = 100_000;

  /** Somewhat more than is asked for, so that a late millisecond is made up for. */
  private static final int A_MILLI = 105;

  private final Stage stage;
  private final List<Mentor> mentors = new ArrayList<>();
  private long version = 1;

  /** Where in the list the writer beside the queries is. */
  private int next;

  Updates(Stage stage) {
    this.stage = stage;
    for (int i = 0; i < stage.size; i++) {
      mentors.add(stage.objects.mentor(i));
    }
    Collections.shuffle(mentors, new Random(7));
  }

  void measure(Figures figures, int batches) throws Exception {
    newer().forEach(stage.engine::put);
    double micros = 0;
    for (int i = 0; i < batches; i++) {
      List<MentorLoad> newer = newer();
      micros += Times.once(() -> newer.forEach(stage.engine::put));
    }
    figures.atLeast(
        "capacity updates a second; full to free or free to full",
        (double) batches * mentors.size() / micros * 1e6,
        "1/s",
        1_000_000);
    beside(figures);
  }

  private void beside(Figures figures) throws Exception {
    Times alone = new Times();
    Times beside = new Times();
    List<Double> rates = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      ask(alone);
      rates.add(besides(() -> ask(beside)));
    }
    figures.atLeast(
        "updates a second reached beside queries; the slowest round",
        Collections.min(rates),
        "1/s",
        WANTED_RATE);
    figures.atMost(
        "query p50 with 100k updates a second / without",
        beside.median() / alone.median(),
        "",
        1.1);
  }

  /** Everybody's next load, made before the clock runs. */
  private List<MentorLoad> newer() {
    version++;
    List<MentorLoad> newer = new ArrayList<>(mentors.size());
    for (int number = 0; number < mentors.size(); number++) {
      newer.add(turned(mentors.get(number), number, version));
    }
    return newer;
  }

  /** Full after free, and free after full, from one version to the next. */
  static MentorLoad turned(Mentor mentor, int number, long version) {
    MentorLoad load = mentor.load().orElseThrow();
    return (number + version) % 2 == 0
        ? Loads.shut(load, version)
        : Loads.open(load, mentor.offering(), version);
  }

  /** While somebody else puts a load every ten microseconds; returns how many a second it were. */
  private double besides(Times.Work work) throws Exception {
    AtomicBoolean over = new AtomicBoolean();
    try (ExecutorService writer = Executors.newSingleThreadExecutor()) {
      Callable<Double> putting = () -> put(over);
      Future<Double> rate = writer.submit(putting);
      try {
        work.run();
      } finally {
        over.set(true);
      }
      return rate.get();
    }
  }

  private double put(AtomicBoolean over) {
    long begun = System.nanoTime();
    long done = 0;
    while (!over.get()) {
      for (int i = 0; i < A_MILLI; i++) {
        stage.engine.put(turnedNext());
      }
      done += A_MILLI;
      long due = begun + done / A_MILLI * 1_000_000L;
      LockSupport.parkNanos(due - System.nanoTime());
    }
    return done * 1e9 / (System.nanoTime() - begun);
  }

  private MentorLoad turnedNext() {
    if (next == mentors.size()) {
      next = 0;
    }
    if (next == 0) {
      version++;
    }
    return turned(mentors.get(next), next++, version);
  }

  private void ask(Times times) throws Exception {
    for (int i = 0; i < QUERIES; i++) {
      Wanted wanted = stage.typical(i);
      times.measure(() -> stage.engine.recommend(wanted));
    }
  }
}
