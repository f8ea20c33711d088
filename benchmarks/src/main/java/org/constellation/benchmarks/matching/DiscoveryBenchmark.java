package org.constellation.benchmarks.matching;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.constellation.contracts.events.ProfileCard;
import org.constellation.contracts.vocabulary.InteractionType;
import org.constellation.contracts.vocabulary.Need;
import org.constellation.matching.index.Facet;
import org.constellation.matching.index.Filters;
import org.constellation.matching.index.Search;
import org.constellation.system.figures.Figures;
import org.constellation.system.runs.Run;
import org.constellation.system.runs.RunOptions;

/**
 * Looking around: a page of twenty with the counts of all facets, beside a scan of objects, turn by
 * turn; thread CPU time. Answers that differ end the run.
 */
public final class DiscoveryBenchmark implements Run {

  private static final int WARM_UP = 3;
  private static final int ROUNDS = 3;
  private static final List<Need> NEEDS = List.of(Need.values());
  private static final List<String> WORDS = List.of("bado", "works 17", "pyhton", "helka mar");

  /** The kinds of look around, in turn; the first three are compared with the objects. */
  private static final List<String> KINDS =
      List.of(
          "open", "need and interaction", "five filters", "words", "second page", "nothing found");

  private static final int COMPARED = 3;
  private static final int SECOND_PAGE = 4;

  private long sink;

  @Override
  public void run(RunOptions options, Figures figures) throws Exception {
    Crowd crowd = new Crowd(options.seed(), Weights.read());
    try (Stage stage = Stage.withoutLucene(crowd, options.quick() ? 50_000 : 1_000_000)) {
      measure(stage, options.quick() ? 20 : 100, figures);
    }
  }

  private void measure(Stage stage, int queries, Figures figures) throws Exception {
    Times all = new Times();
    List<Times> kinds = KINDS.stream().map(_ -> new Times()).toList();
    Times objects = new Times();
    for (int round = 0; round < WARM_UP + ROUNDS; round++) {
      boolean warm = round < WARM_UP;
      for (int i = 0; i < kinds.size() * queries; i++) {
        Search search = search(stage, i);
        double micros = Times.once(() -> sink += stage.engine.search(search).total());
        if (!warm) {
          all.add(micros);
          kinds.get(i % kinds.size()).add(micros);
        }
      }
      for (int i = 0; i < COMPARED; i++) {
        compare(stage, round * kinds.size() + i, objects);
      }
    }
    tell(figures, stage.size, kinds, all, objects);
  }

  private static void compare(Stage stage, int number, Times objects) throws Exception {
    Search search = search(stage, number);
    ProfileCard mentee = stage.mentee(number);
    TidySearch.Page told = TidySearch.Page.of(stage.engine.search(search));
    TidySearch tidy = new TidySearch(stage.objects, mentee, search);
    TidySearch.Page[] page = new TidySearch.Page[1];
    objects.measure(() -> page[0] = tidy.page());
    if (!page[0].cutLike(told).equals(told)) {
      throw new IllegalStateException("the engine and the objects give different pages");
    }
  }

  private static Search search(Stage stage, int number) {
    UUID caller = stage.mentee(number).personId();
    Search first = new Search(caller, filters(number), 20, Optional.empty(), Crowd.NOW);
    return number % KINDS.size() == SECOND_PAGE
        ? new Search(caller, first.filters(), 20, stage.engine.search(first).next(), Crowd.NOW)
        : first;
  }

  private static Filters filters(int number) {
    String need = NEEDS.get(number / KINDS.size() % NEEDS.size()).name();
    return switch (number % KINDS.size()) {
      case 0, SECOND_PAGE -> Filters.NONE;
      case 1 ->
          new Filters(
              "",
              Map.of(
                  Facet.NEED,
                  Set.of(need),
                  Facet.INTERACTION,
                  Set.of(InteractionType.CAREER_CONVERSATION.name())),
              OptionalInt.empty(),
              OptionalInt.of(1),
              Optional.empty());
      case 2 ->
          new Filters(
              "",
              Map.of(Facet.SKILL, Set.of("python", "java"), Facet.CIRCLE, Set.of("SENIOR", "PEER")),
              OptionalInt.of(2),
              OptionalInt.empty(),
              Optional.of(Duration.ofDays(4)));
      case 3 -> words(WORDS.get(number / KINDS.size() % WORDS.size()), Map.of());
      default -> words("no such word", Map.of(Facet.NEED, Set.of(need)));
    };
  }

  private static Filters words(String text, Map<Facet, Set<String>> any) {
    return new Filters(text, any, OptionalInt.empty(), OptionalInt.empty(), Optional.empty());
  }

  private static void tell(Figures figures, int size, List<Times> kinds, Times all, Times objects) {
    for (int i = 0; i < KINDS.size(); i++) {
      figures.tell(size + " " + KINDS.get(i) + ": p50", kinds.get(i).median() / 1e3, "ms");
      figures.atMost(size + " " + KINDS.get(i) + ": p99", kinds.get(i).p99() / 1e3, "ms", 15);
    }
    figures.tell(size + ": the same page from objects; p50", objects.median() / 1e3, "ms");
    figures.tell(size + ": objects' p50 / the engine's", objects.median() / all.median(), "");
    figures.tell(size + ": a page with all facet counts; p50", all.median() / 1e3, "ms");
    figures.atMost(size + ": a page with all facet counts; p99", all.p99() / 1e3, "ms", 15);
  }
}
