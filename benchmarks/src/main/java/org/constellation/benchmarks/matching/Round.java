package org.constellation.benchmarks.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.lucene.search.ScoreDoc;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.matching.index.Finding;
import org.constellation.matching.index.Wanted;
import org.constellation.matching.ranking.Mentee;
import org.constellation.matching.ranking.Recommendation;
import org.constellation.matching.ranking.Scoring;
import org.constellation.system.figures.Figures;

/** The three ways beside each other, turn by turn; answers that differ end the run. */
final class Round {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;
  private static final int LEAST = 7;

  private final Stage stage;
  private final int queries;

  /**
   * So many are looked for in the objects each round, and as many others compared while it warms.
   */
  private final int few;

  private final List<Times> engine = List.of(new Times(), new Times());

  /** As far as Lucene goes: who is in the list, without cards and reasons. */
  private final List<Times> finding = List.of(new Times(), new Times());

  private final List<Times> objects = List.of(new Times(), new Times());
  private final List<Times> lucene = List.of(new Times(), new Times());
  private final Times reading = new Times();
  private final List<Double> passing = new ArrayList<>(List.of(0.0, 0.0));
  private final BytesRead bytes;
  private final List<BytesRead.Query> read;
  private long sink;

  /**
   * @param queries of each kind in a round
   */
  Round(Stage stage, int queries) {
    this.stage = stage;
    this.queries = queries;
    this.few = Math.max(LEAST, queries / 20);
    this.bytes = new BytesRead(stage);
    this.read =
        IntStream.range(0, queries)
            .parallel()
            .mapToObj(i -> bytes.query(stage.mentee(i), stage.typical(i)))
            .toList();
  }

  void compare() throws Exception {
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      for (int kind = 0; kind < 2; kind++) {
        turn(kind, round);
      }
    }
  }

  private void turn(int kind, int round) throws Exception {
    boolean warm = round < WARM_UP;
    Times whole = warm ? new Times() : engine.get(kind);
    Times list = warm ? new Times() : finding.get(kind);
    for (int i = 0; i < queries; i++) {
      Wanted wanted = wanted(kind, i);
      // In turns, so that neither always comes to what the other has just gone through.
      if (i % 2 == 0) {
        find(wanted, list);
        answer(wanted, whole);
      } else {
        answer(wanted, whole);
        find(wanted, list);
      }
    }
    // The same queries, each once in three rounds.
    for (int i = round % ROUNDS; i < queries; i += ROUNDS) {
      askLucene(stage.mentee(i), wanted(kind, i), warm ? new Times() : lucene.get(kind));
    }
    for (int i = 0; i < few; i++) {
      scan(stage.mentee(i), wanted(kind, i), warm ? new Times() : objects.get(kind));
    }
    if (kind == 0) {
      Times adding = warm ? new Times() : reading;
      for (BytesRead.Query query : read) {
        adding.measure(() -> sink += bytes.read(query));
      }
    }
    for (int i = round * few; warm && i < (round + 1) * few; i++) {
      check(stage.mentee(i), wanted(kind, i), kind);
    }
  }

  private void find(Wanted wanted, Times into) throws Exception {
    into.measure(() -> sink += Finding.found(stage.engine, wanted).size());
  }

  private void answer(Wanted wanted, Times into) throws Exception {
    into.measure(() -> sink += stage.engine.recommend(wanted).size());
  }

  private void askLucene(ProfileCard mentee, Wanted wanted, Times into) throws Exception {
    Scoring scoring = scoring(mentee, wanted);
    into.measure(() -> sink += stage.lucene.best(mentee, wanted, scoring).length);
  }

  private void scan(ProfileCard mentee, Wanted wanted, Times into) throws Exception {
    into.measure(() -> sink += stage.objects.recommend(mentee, wanted).size());
  }

  private Wanted wanted(int kind, int number) {
    return kind == 0 ? stage.typical(number) : stage.loose(number);
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
    List<TidyScan.Hit> half =
        Finding.found(stage.engine, wanted).stream()
            .map(one -> new TidyScan.Hit(one.id(), one.circle(), one.points()))
            .toList();
    require(half.equals(told), "what is found and what is told");
    List<TidyScan.Hit> plain = stage.objects.plain(mentee, wanted);
    ScoreDoc[] found = stage.lucene.best(mentee, wanted, scoring(mentee, wanted));
    require(found.length == plain.size(), "Lucene's number and the objects'");
    for (int i = 0; i < found.length; i++) {
      boolean same =
          stage.objects.mentor(found[i].doc).id().equals(plain.get(i).id())
              && (int) found[i].score == plain.get(i).points();
      require(same, "Lucene and the objects");
    }
    double share = (double) stage.objects.passing(mentee, wanted) / stage.size;
    passing.set(kind, passing.get(kind) + share / few / WARM_UP);
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
      figures.tell(
          name + ": engine; finding the list alone; p50", finding.get(kind).median(), "us");
      figures.tell(name + ": engine; p99", engine.get(kind).p99(), "us");
      figures.tell(name + ": objects; p50", objects.get(kind).median(), "us");
      figures.tell(name + ": Lucene; p50", lucene.get(kind).median(), "us");
      figures.tell(
          name + ": Lucene; queries; the same as the engine's", lucene.get(kind).count(), "");
      figures.atLeast(
          name + ": Lucene's p50 / the engine's; both find the list",
          lucene.get(kind).median() / finding.get(kind).median(),
          "",
          10);
      figures.tell(
          name + ": Lucene's p50 / the engine's whole answer; cards and reasons too",
          lucene.get(kind).median() / engine.get(kind).median(),
          "");
    }
    figures.tell(size + " typical: reading the bytes; p50", reading.median(), "us");
  }

  /** Times of typical queries. */
  Times typical() {
    return engine.getFirst();
  }

  double reading() {
    return reading.median();
  }
}
