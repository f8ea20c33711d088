package org.constellation.benchmarks.matching;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.constellation.contracts.events.StateCard;
import org.constellation.matching.index.LiveIndex;
import org.constellation.system.figures.Figures;

/**
 * What an index takes to be built, in thread CPU time: all cards, then all loads, until it can be
 * asked. It is filled by itself, with nothing else filled in between that would push it out of the
 * caches.
 */
final class Build {

  /**
   * A start parses each card and puts it at once, so that it is near still; of thousands made ahead
   * most would have left the caches, and the time would be that of going to them.
   */
  private static final int BATCH = 100;

  private static final double MICROS_A_SECOND = 1e6;

  private final int size;
  private final double cardMicros;
  private final double loadMicros;

  private Build(int size, double cardMicros, double loadMicros) {
    this.size = size;
    this.cardMicros = cardMicros;
    this.loadMicros = loadMicros;
  }

  /** Of a crowd's first mentors; the index is forgotten again. */
  static Build measured(Crowd crowd, int size) throws Exception {
    LiveIndex index = new LiveIndex(Crowd.NOW);
    crowd.campuses().forEach(index::put);
    double cards = micros(size, crowd::mentor, index::put);
    double loads = micros(size, i -> crowd.load(crowd.mentor(i), 1), index::put);
    double first = Times.once(() -> index.gallery(Crowd.NOW).mentors());
    return new Build(size, cards + first, loads);
  }

  /** What putting takes, without making what is put. */
  private static double micros(int size, IntFunction<StateCard> made, Consumer<StateCard> put)
      throws Exception {
    double micros = 0;
    for (int from = 0; from < size; from += BATCH) {
      int to = Math.min(size, from + BATCH);
      List<StateCard> batch = IntStream.range(from, to).mapToObj(made).toList();
      micros += Times.once(() -> batch.forEach(put));
    }
    return micros;
  }

  /** The gate is of what the index does; what else a start has to do is told beside it. */
  void tell(Figures figures) {
    figures.atLeast(
        size + ": build; cards as objects a second on one core",
        size / cardMicros * MICROS_A_SECOND,
        "1/s",
        500_000);
    figures.tell(
        size + ": the same with loads; mentors a second",
        size / (cardMicros + loadMicros) * MICROS_A_SECOND,
        "1/s");
  }

  /** Cards and loads as the topics hold them, parsed one by one. */
  static void tellFromTopics(Crowd crowd, int size, Figures figures) throws Exception {
    TopicBytes topics = new TopicBytes(crowd, size);
    LiveIndex index = new LiveIndex(Crowd.NOW);
    crowd.campuses().forEach(index::put);
    double micros = Times.once(() -> topics.putInto(index));
    figures.tell(
        size + ": cards and loads as the topics' JSON; mentors a second",
        size / micros * MICROS_A_SECOND,
        "1/s");
  }
}
