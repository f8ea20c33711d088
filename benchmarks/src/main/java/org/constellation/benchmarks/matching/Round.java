package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.search.ScoreDoc;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.matching.ranking.Scoring;
import org.constellation.system.figures.Figures;

/** The three ways beside each other, turn by turn; answers that differ end the run. */
final class Round {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;
  private static final int CHECKED = 3;
  private static final int LEAST = 5;

  private final Stage stage;
  private final int queries;
  private final List<Times> engine = List.of(new Times(), new Times());
  private final List<Times> objects = List.of(new Times(), new Times());
  private final List<Times> lucene = List.of(new Times(), new Times());
  private final Times reading = new Times();
  private final List<Double> passing = new ArrayList<>(List.of(0.0, 0.0));
  private long sink;

  /**
   * @param queries of each kind in a round
   */
  Round(Stage stage, int queries) {
    this.stage = stage;
    this.queries = queries;
  }

  void compare() throws Exception {
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int kind = 0; kind < 2; kind++) {
        turn(kind, round < WARM_UP);
      }
    }
    BytesRead bytes = new BytesRead(stage.size);
    for (int i = 0; i < 40; i++) {
      int[] rows = BytesRead.passing(stage, stage.mentee(i), stage.typical(i));
      reading.measure(() -> sink += bytes.read(rows));
    }
  }

  private void turn(int kind, boolean warm) throws Exception {
    List<Times> into =
        warm
            ? List.of(new Times(), new Times(), new Times())
            : List.of(engine.get(kind), objects.get(kind), lucene.get(kind));
    for (int i = 0; i < queries; i++) {
      Wanted wanted = kind == 0 ? stage.typical(i) : stage.loose(i);
      into.get(0).measure(() -> sink += stage.engine.recommend(wanted).size());
    }
    int few = Math.max(LEAST, queries / 20);
    for (int i = 0; i < few; i++) {
      ProfileCard mentee = stage.mentee(i);
      Wanted wanted = kind == 0 ? stage.typical(i) : stage.loose(i);
      into.get(1).measure(() -> sink += stage.objects.recommend(mentee, wanted).size());
      Scoring scoring = scoring(mentee, wanted);
      into.get(2).measure(() -> sink += stage.lucene.best(mentee, wanted, scoring).length);
    }
    if (warm) {
      for (int i = 0; i < CHECKED; i++) {
        check(stage.mentee(i), kind == 0 ? stage.typical(i) : stage.loose(i), kind);
      }
    }
  }

  private Scoring scoring(ProfileCard mentee, Wanted wanted) {
    return new Scoring(wanted.of(Mentee.of(mentee)), stage.objects.rarity());
  }

  private void check(ProfileCard mentee, Wanted wanted, int kind) throws Exception {
    List<TidyScan.Hit> told =
        stage.engine.recommend(wanted).stream()
            .map(Recommendation::candidate)
            .map(one -> new TidyScan.Hit(one.id(), one.circle(), one.points()))
            .toList();
    require(told.equals(stage.objects.recommend(mentee, wanted)), "the engine and the objects");
    List<TidyScan.Hit> plain = stage.objects.plain(mentee, wanted);
    ScoreDoc[] found = stage.lucene.best(mentee, wanted, scoring(mentee, wanted));
    require(found.length == plain.size(), "Lucene's number and the objects'");
    for (int i = 0; i < found.length; i++) {
      boolean same =
          stage.objects.mentor(found[i].doc).id().equals(plain.get(i).id())
              && (int) found[i].score == plain.get(i).points();
      require(same, "Lucene and the objects");
    }
    double share = (double) BytesRead.passing(stage, mentee, wanted).length / stage.size;
    passing.set(kind, passing.get(kind) + share / CHECKED / WARM_UP);
  }

  private static void require(boolean same, String who) {
    if (!same) {
      throw new IllegalStateException(who + " give different answers");
    }
  }

  void tell(Figures figures, String size) {
    List<String> kinds = List.of("typical", "loose");
    for (int kind = 0; kind < kinds.size(); kind++) {
      String name = size + " " + kinds.get(kind);
      figures.tell(name + ": pass the filters", 100 * passing.get(kind), "%");
      figures.tell(name + ": engine; p50", engine.get(kind).median(), "us");
      figures.tell(name + ": engine; p99", engine.get(kind).p99(), "us");
      figures.tell(name + ": objects; p50", objects.get(kind).median(), "us");
      figures.tell(name + ": Lucene; p50", lucene.get(kind).median(), "us");
      figures.tell(name + ": Lucene; p99", lucene.get(kind).p99(), "us");
      figures.atLeast(
          name + ": Lucene's p50 / the engine's",
          lucene.get(kind).median() / engine.get(kind).median(),
          "",
          10);
    }
    figures.tell(size + ": reading the bytes; p50", reading.median(), "us");
  }

  /** Times of typical queries. */
  Times typical() {
    return engine.getFirst();
  }

  double reading() {
    return reading.median();
  }
}
