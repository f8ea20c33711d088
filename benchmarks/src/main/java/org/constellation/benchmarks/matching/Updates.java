package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.constellation.contracts.events.MentorLoad;
import org.constellation.matching.index.Wanted;
import org.constellation.system.figures.Figures;

/** Mentors' loads change: how fast that is, and what queries beside it feel. */
final class Updates {

  private static final int MENTORS = 50_000;
  private static final int ROUNDS = 10;
  private static final int QUERIES = 100;
  private static final int A_MILLI = 100;

  private final Stage stage;
  private final List<MentorLoad> loads = new ArrayList<>();
  private long version = 1;

  Updates(Stage stage) {
    this.stage = stage;
    for (int i = 0; i < Math.min(stage.size, MENTORS); i++) {
      loads.add(stage.objects.mentor(i).load().orElseThrow());
    }
  }

  void measure(Figures figures, int batches) throws Exception {
    double micros = 0;
    for (int i = 0; i < batches; i++) {
      List<MentorLoad> newer = newer();
      micros += Times.once(() -> newer.forEach(stage.engine::put));
    }
    figures.atLeast(
        "capacity updates a second", batches * loads.size() / micros * 1e6, "1/s", 1_000_000);
    Times alone = new Times();
    Times beside = new Times();
    for (int round = 0; round < ROUNDS; round++) {
      ask(alone);
      besides(() -> ask(beside));
    }
    figures.atMost(
        "query p50 with 100k updates a second / without",
        beside.median() / alone.median(),
        "",
        1.1);
  }

  /** The same loads as newer cards, made before the clock runs. */
  private List<MentorLoad> newer() {
    long next = ++version;
    return loads.stream().map(load -> newer(load, next)).toList();
  }

  private static MentorLoad newer(MentorLoad load, long version) {
    return new MentorLoad(
        load.mentorId(),
        load.campus(),
        version,
        load.free(),
        load.freeInAll(),
        load.pending(),
        load.pendingLimit(),
        load.asks(),
        load.month(),
        load.monthlyLimit(),
        load.pausedUntil(),
        load.answersWithin());
  }

  /** While somebody else puts a hundred loads every millisecond. */
  private void besides(Times.Work work) throws Exception {
    List<MentorLoad> newer = newer();
    AtomicBoolean over = new AtomicBoolean();
    Thread writer = Thread.ofPlatform().start(() -> put(newer, over));
    work.run();
    over.set(true);
    writer.join();
  }

  private void put(List<MentorLoad> newer, AtomicBoolean over) {
    long begun = System.nanoTime();
    for (int done = 0; !over.get() && done + A_MILLI <= newer.size(); done += A_MILLI) {
      newer.subList(done, done + A_MILLI).forEach(stage.engine::put);
      long due = begun + (done / A_MILLI + 1) * 1_000_000L;
      LockSupport.parkNanos(due - System.nanoTime());
    }
  }

  private void ask(Times times) throws Exception {
    for (int i = 0; i < QUERIES; i++) {
      Wanted wanted = stage.typical(i);
      times.measure(() -> stage.engine.recommend(wanted));
    }
  }
}
