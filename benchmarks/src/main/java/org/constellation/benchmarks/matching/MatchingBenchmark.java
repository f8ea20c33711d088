package org.constellation.benchmarks.matching;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.Footprint;
import org.constellation.matching.index.LiveIndex;
import org.constellation.matching.index.Wanted;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/**
 * Recommendations: the engine's whole answer, cards and reasons included, beside a scan of objects
 * and a Lucene query that only find the best. Thread CPU time, in interleaved rounds.
 */
public final class MatchingBenchmark implements Run {

  private static final double MICROS_A_MILLI = 1e3;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    Crowd crowd = new Crowd(options.seed(), Weights.read());
    Mismatches.count(crowd, options.quick() ? 500 : 10_000, figures);
    small(crowd, options.quick() ? 20_000 : 100_000, options.quick(), figures);
    large(crowd, options.quick() ? 50_000 : 1_000_000, options.quick(), figures);
  }

  private static void small(Crowd crowd, int size, boolean quick, Figures figures)
      throws Exception {
    try (Stage stage = new Stage(crowd, size)) {
      Times typical = compared(stage, quick ? 60 : 400, figures).typical();
      figures.atMost(
          size + ": CPU a recommendation; p50", typical.median() / MICROS_A_MILLI, "ms", 0.25);
      figures.atMost(
          size + ": CPU a recommendation; p99", typical.p99() / MICROS_A_MILLI, "ms", 0.6);
      new Updates(stage).measure(figures, quick ? 4 : 40);
      visible(stage, figures);
    }
  }

  private static void large(Crowd crowd, int size, boolean quick, Figures figures)
      throws Exception {
    Build build = Build.measured(crowd, size); // before the heap holds a million in three forms
    try (Stage stage = new Stage(crowd, size)) {
      Round round = compared(stage, quick ? 40 : 100, figures);
      Times typical = round.typical();
      figures.atMost(
          size + ": CPU a recommendation; p50", typical.median() / MICROS_A_MILLI, "ms", 2.5);
      figures.atMost(size + ": CPU a recommendation; p99", typical.p99() / MICROS_A_MILLI, "ms", 5);
      figures.atMost(
          size + ": time / reading the same bytes", typical.median() / round.reading(), "", 6);
      build.tell(figures);
      Build.tellFromTopics(crowd, quick ? 5_000 : 100_000, figures);
      memory(stage.engine, size, figures);
      turned(stage, figures);
    }
  }

  private static Round compared(Stage stage, int queries, Figures figures) throws Exception {
    Round round = new Round(stage, queries);
    round.compare();
    round.tell(figures, Integer.toString(stage.size));
    return round;
  }

  private static void memory(LiveIndex engine, int size, Figures figures) {
    Footprint bytes = engine.footprint();
    double mentors = bytes.mentors();
    figures.atMost(size + ": bytes a mentor", bytes.index() / mentors, "bytes", 128);
    figures.tell(size + ": of these columns", bytes.columns() / mentors, "bytes");
    figures.tell(size + ": of these bitmaps and postings", bytes.terms() / mentors, "bytes");
    figures.tell(size + ": of these the id map", bytes.ids() / mentors, "bytes");
    figures.tell(
        size + ": of these the dictionary, by estimate", bytes.dictionary() / mentors, "bytes");
    figures.tell(size + ": beside it cards as bytes", bytes.cards() / mentors, "bytes");
    figures.tell(size + ": beside it loads as bytes", bytes.loads() / mentors, "bytes");
    figures.tell(
        size + ": all on the heap; index and cards and loads",
        (bytes.index() + bytes.cards() + bytes.loads()) / mentors,
        "bytes");
  }

  /** What the one query takes that comes first after clocks or months have changed. */
  private static void turned(Stage stage, Figures figures) throws Exception {
    Wanted now = stage.typical(0);
    Instant then = Crowd.NOW.plus(Duration.ofDays(40));
    Wanted later = new Wanted(now.caller(), now.need(), now.interaction(), now.limit(), then);
    double micros = Times.once(() -> stage.engine.recommend(later));
    figures.tell(
        stage.size + ": the one query that turns everybody's clocks",
        micros / MICROS_A_MILLI,
        "ms");
  }

  /**
   * From a card's change to the answer of a query that shows it, wall-clock time; the gate on the
   * way from a topic is {@link MatchingStackBenchmark}'s.
   */
  private static void visible(Stage stage, Figures figures) {
    List<Double> millis = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      ProfileCard changed = stage.crowd.mentor(i, 2L);
      long begun = System.nanoTime();
      stage.engine.put(changed);
      if (stage.engine.person(changed.personId()).orElseThrow().version() != 2) {
        throw new IllegalStateException("a change is not seen by the next query");
      }
      stage.engine.recommend(stage.typical(i));
      millis.add((System.nanoTime() - begun) / 1e6);
    }
    millis.sort(null);
    figures.tell("put to the answer of a query in the same process; p99", millis.get(494), "ms");
  }
}
