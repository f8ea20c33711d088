package org.constellation.store.engine;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.constellation.store.keys.KeyPattern;

/** Documents in the order of a sort; with a limit only as many are held as are wanted. */
final class TopDocuments {
  @SuppressWarnings("ArrayRecordComponent") // compared by its order only
  private record Keyed(byte[] key, long arrival, Found found) {}

  private static final Comparator<Keyed> ORDER =
      Comparator.comparing(Keyed::key, Arrays::compareUnsigned).thenComparingLong(Keyed::arrival);

  private TopDocuments() {}

  static Stream<Found> sorted(Stream<Found> documents, KeyPattern sort, long wanted) {
    PriorityQueue<Keyed> worstFirst = new PriorityQueue<>(ORDER.reversed());
    long[] arrivals = {0};
    documents.forEach(found -> {
      worstFirst.add(new Keyed(sort.sortKey(found.document()), arrivals[0]++, found));
      if (wanted > 0 && worstFirst.size() > wanted) {
        worstFirst.remove();
      }
    });
    List<Keyed> best = worstFirst.stream().sorted(ORDER).toList();
    return best.stream().map(Keyed::found);
  }

  /** Several runs, each in order, as one. */
  static Stream<Found> merged(List<Iterator<Found>> runs, KeyPattern sort) {
    PriorityQueue<Run> heads = new PriorityQueue<>();
    for (Iterator<Found> run : runs) {
      if (run.hasNext()) {
        heads.add(Run.at(run, sort, heads.size()));
      }
    }
    Iterator<Found> merged = new Merge(heads, sort);
    return StreamSupport.stream(
        Spliterators.spliteratorUnknownSize(merged, Spliterator.ORDERED), false);
  }

  private record Run(Keyed head, Iterator<Found> rest) implements Comparable<Run> {
    static Run at(Iterator<Found> run, KeyPattern sort, long place) {
      Found head = run.next();
      return new Run(new Keyed(sort.sortKey(head.document()), place, head), run);
    }

    @Override
    public int compareTo(Run other) {
      return ORDER.compare(head, other.head);
    }
  }

  private record Merge(PriorityQueue<Run> heads, KeyPattern sort) implements Iterator<Found> {
    @Override
    public boolean hasNext() {
      return !heads.isEmpty();
    }

    @Override
    public Found next() {
      Run run = heads.remove();
      if (run.rest().hasNext()) {
        heads.add(Run.at(run.rest(), sort, run.head().arrival()));
      }
      return run.head().found();
    }
  }
}
